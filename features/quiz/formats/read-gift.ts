import 'server-only';
import { type GIFTQuestion, parse, type TextFormat } from 'gift-pegjs';
import {
  type Foreign,
  type LeftOut,
  type ReadQuestions,
  sorted,
  textOfHtml,
  UnreadableFile,
  withoutLink,
} from './read-questions';

/** @throws {UnreadableFile} when the text is not GIFT, with the line at which reading ended */
export function readGift(text: string): ReadQuestions {
  let questions: GIFTQuestion[];
  try {
    // A Windows file ends its lines with two signs, and a blank line must be blank.
    questions = parse(
      `${text
        .replace(/^\ufeff/, '')
        .replace(/\r\n?/g, '\n')
        .replace(/^[ \t]+$/gm, '')}\n`,
    );
  } catch (error) {
    const { location } = error as { location?: { start: { line: number } } };
    throw new UnreadableFile(location?.start.line ?? null);
  }
  return sorted(questions.flatMap((question) => foreign(question) ?? []));
}

const plain = (text: TextFormat | null | undefined): string =>
  text ? (text.format === 'html' || /<[a-z][^>]*>/i.test(text.text) ? textOfHtml(text.text) : text.text.trim()) : '';

function foreign(question: GIFTQuestion): Foreign | LeftOut | null {
  if (question.type === 'Category' || question.type === 'Description') return null;
  const prompt = plain(question.stem);
  const common = { title: question.title ?? prompt.slice(0, 60), prompt, labels: question.tags ?? [] };
  switch (question.type) {
    case 'MC': {
      const weights = question.choices.map(({ isCorrect, weight }) => weight ?? (isCorrect ? 100 : 0));
      return {
        ...common,
        shape: 'choice',
        // One that is worth everything: the others may still be worth something, but only one can be chosen.
        isSingle:
          weights.includes(100) &&
          weights.filter((weight) => weight === 100).length === 1 &&
          weights.every((weight) => weight >= 0),
        options: question.choices.map((choice, index) => ({
          text: plain(choice.text),
          isRight: question.choices.some(({ isCorrect }) => isCorrect) ? choice.isCorrect : (weights[index] ?? 0) > 0,
          explanation: withoutLink(plain(choice.feedback)),
        })),
      };
    }
    case 'TF':
      return {
        ...common,
        shape: 'choice',
        isSingle: true,
        options: [
          {
            text: 'True',
            isRight: question.isTrue,
            explanation: withoutLink(plain(question.isTrue ? question.trueFeedback : question.falseFeedback)),
          },
          {
            text: 'False',
            isRight: !question.isTrue,
            explanation: withoutLink(plain(question.isTrue ? question.falseFeedback : question.trueFeedback)),
          },
        ],
      };
    case 'Matching':
      return {
        ...common,
        shape: 'pairs',
        pairs: question.matchPairs.map(({ subquestion, subanswer }) => ({
          left: plain(subquestion),
          right: subanswer.trim(),
        })),
        explanation: withoutLink(plain(question.globalFeedback)),
      };
    case 'Numerical': {
      const choices = Array.isArray(question.choices)
        ? question.choices
        : [{ isCorrect: true, weight: null, text: question.choices, feedback: null }];
      const right = choices.filter(({ isCorrect, weight }) => isCorrect && weight !== 0);
      return {
        ...common,
        shape: 'number',
        rights: right.flatMap(({ text }) => ('number' in text && typeof text.number === 'number' ? [text.number] : [])),
        explanation: withoutLink(plain(right[0]?.feedback ?? null)),
      };
    }
    default:
      return { code: 'unknown-kind', title: common.title };
  }
}
