import { compile } from 'html-to-text';
import { accountAnswers, type ItemKind, itemKinds } from '@/content/facts/item';
import type { LeftOutCode } from '@/content/question-format';
import type { Draft } from '../own-items/draft';

/** Why a question of a file was left out: a refusal code, and the question by its name or its first words. */
export type LeftOut = { code: LeftOutCode; title: string };

/** What a file held. A draft may lack what a question here needs; its form says what. */
export type ReadQuestions = { drafts: Draft[]; leftOut: LeftOut[] };

/** A file that cannot be read as what it says it is. `line` is where reading ended, from 1, where that is known. */
export class UnreadableFile extends Error {
  constructor(readonly line: number | null = null) {
    super('unreadable-file');
  }
}

/** A question as other systems write it down, before it becomes a draft. */
export type Foreign = {
  title: string;
  prompt: string;
  labels: readonly string[];
} & (
  | { shape: 'choice'; options: readonly { text: string; isRight: boolean; explanation: string }[]; isSingle: boolean }
  | { shape: 'pairs'; pairs: readonly { left: string; right: string }[]; explanation: string }
  | { shape: 'number'; rights: readonly number[]; explanation: string }
  | { shape: 'order'; texts: readonly string[] }
);

/** Made once: making it takes longer than most texts do. A text that is nested too deeply ends there, instead of taking seconds. */
const toText = compile({
  wordwrap: false,
  limits: { maxDepth: 40 },
  selectors: [
    { selector: 'a.sentence', format: 'skip' },
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'h1', options: { uppercase: false } },
    { selector: 'ul', format: 'block' },
    { selector: 'li', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
  ],
});

/** A longer piece is no question, and may be one that takes seconds to parse: it stays as it is, and is left out as too long. */
const mostHtml = 20_000;

/** Plain text of a piece of HTML: breaks stay, scripts, pictures and addresses go. */
export const textOfHtml = (html: string): string => (html.length > mostHtml ? html : toText(html).trim());

/** An explanation without the address of its sentence, which our own GIFT files put behind it. */
export const withoutLink = (text: string): string =>
  text.replace(/(?:^|\s+)https?:\/\/\S+\/(?:chapters\/\S+|since)#[a-z0-9-]+$/gm, '').trim();

const labelled = (labels: readonly string[], name: string): string[] =>
  labels.flatMap((label) => (label.startsWith(`${name}:`) ? [label.slice(name.length + 1)] : []));

/** The draft that a question of another system makes. */
export function draftFrom(question: Foreign): Draft | LeftOut {
  const { title, prompt, labels } = question;
  if (prompt === '') return { code: 'no-question', title };
  const claims = labelled(labels, 'claim');
  // A label of our own says what a question was before another format had to do with less.
  const was = labelled(labels, 'kind').find((kind): kind is ItemKind => itemKinds.includes(kind as ItemKind));
  switch (question.shape) {
    case 'choice': {
      const right = question.options.flatMap(({ isRight }, index) => (isRight ? [String(index + 1)] : []));
      if (right.length === 0) return { code: 'no-right-answer', title };
      const explanations = question.options.map(({ explanation }) => explanation);
      if (was === 'account' && question.options.length === accountAnswers.length)
        return accountDraft(question, claims, explanations);
      const options = question.options.map(({ text }) => text);
      return { kind: question.isSingle ? 'one' : 'several', prompt, options, right, explanations, claims };
    }
    case 'pairs': {
      const whole = question.pairs.filter(({ left }) => left !== '');
      const rights = question.pairs.map(({ right }) => right);
      const lefts = whole.map(({ left }) => left);
      if (was === 'order')
        return {
          kind: 'order',
          prompt,
          options: rights,
          right: [],
          explanations: explainedLines(question.explanation, rights),
          claims,
        };
      return {
        kind: 'match',
        prompt,
        options: lefts,
        right: [
          ...whole.map(({ right }) => right),
          ...question.pairs.filter(({ left }) => left === '').map(({ right }) => right),
        ],
        explanations: explainedLines(question.explanation, lefts),
        claims,
      };
    }
    case 'order':
      return {
        kind: 'order',
        prompt,
        options: [...question.texts],
        right: [],
        explanations: question.texts.map(() => ''),
        claims,
      };
    case 'number': {
      if (question.rights.length === 0) return { code: 'no-right-answer', title };
      const [unit = ''] = labelled(labels, 'unit');
      return {
        kind: 'number',
        prompt: unit ? withoutLastParagraph(prompt) : prompt,
        options: [unit],
        right: question.rights.map(String),
        explanations: [question.explanation],
        claims,
      };
    }
  }
}

function accountDraft(
  { prompt, options }: Extract<Foreign, { shape: 'choice' }>,
  claims: string[],
  explanations: string[],
): Draft {
  const statement = prompt.slice(prompt.lastIndexOf('\n\n') + 2).replace(/^“(.*)”$/s, '$1');
  const right = accountAnswers[options.findIndex(({ isRight }) => isRight)] ?? 'a';
  return {
    kind: 'account',
    prompt: withoutLastParagraph(prompt),
    options: [statement],
    right: [right],
    explanations,
    claims,
  };
}

const withoutLastParagraph = (prompt: string) =>
  prompt.includes('\n\n') ? prompt.slice(0, prompt.lastIndexOf('\n\n')) : prompt;

/** From an explanation of the whole, what it says of each of these texts: our own files begin a line with each. */
function explainedLines(explanation: string, texts: readonly string[]): string[] {
  const lines = explanation.split('\n').map((line) => line.trim());
  return texts.map((text) => {
    const line = lines.find((one) => one.startsWith(`${text}: `));
    return line ? line.slice(text.length + 2).trim() : '';
  });
}

/** Sorts drafts from what was left out. */
export function sorted(questions: readonly (Foreign | LeftOut)[]): ReadQuestions {
  const made = questions.map((question) => ('code' in question ? question : draftFrom(question)));
  return {
    drafts: made.filter((one): one is Draft => 'kind' in one),
    leftOut: made.filter((one): one is LeftOut => 'code' in one),
  };
}
