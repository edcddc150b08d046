import type { ItemFact, ItemKind } from '@/content/facts/item';
import { type AccountAnswer, accountAnswers } from '@/content/facts/item';
import type { ItemWords, OptionWords } from '@/content/item-words';
import { numberText } from '@/lib/written-number';
import { type Draft, type DraftProblem, tidied } from './draft';
import { checkPrompt, claimsOf, numbersOf, type Row, rightSidesOf, rowsOf, Wrong } from './draft-checks';

/** A question whole, with its key: what an item of the bank has in its fact and its words. */
export type OwnContent = { [Fact in ItemFact as Fact['kind']]: { fact: Fact; words: ItemWords<Fact> } }[ItemKind];

/** A draft made into a question, or the first thing that is wrong with it. */
export type Drafted = { content: OwnContent } | { problem: DraftProblem };

/** Checks a draft by the rules that the built-in questions keep, and makes a question of it. @param idOf gives each option its id */
export function drafted(draft: Draft, idOf: (text: string, place: number) => string): Drafted {
  try {
    return { content: contentOf(tidied(draft), idOf) };
  } catch (error) {
    if (error instanceof Wrong) return { problem: { code: error.code, field: error.field } };
    throw error;
  }
}

function contentOf(draft: Draft, idOf: (text: string, place: number) => string): OwnContent {
  checkPrompt(draft.prompt);
  const rows = rowsOf(draft);
  const common = { thinking: 'understand', ...claimsOf(draft) } as const;
  const [claim] = common.claims;
  const ids = rows.map(({ text }, place) => idOf(text, place));
  const idAt = (number: string) => ids[rows.findIndex((row) => String(row.number) === number)];
  const byId = <Value>(value: (row: Row) => Value): Record<string, Value> =>
    Object.fromEntries(rows.map((row, place) => [ids[place], value(row)]));
  const leads = byId(() => claim);
  const told: Record<string, OptionWords> = byId(({ text, explanation }) => ({ text, explanation }));
  const { prompt } = draft;
  switch (draft.kind) {
    case 'one': {
      const marked = draft.right.flatMap((number) => idAt(number) ?? []);
      const [right] = marked;
      if (right === undefined || marked.length > 1) throw new Wrong('mark-the-right-one', 'right');
      return { fact: { ...common, kind: 'one', options: leads, right }, words: { prompt, options: told } };
    }
    case 'several': {
      const right = [...new Set(draft.right.flatMap((number) => idAt(number) ?? []))];
      if (right.length === 0 || right.length === rows.length) throw new Wrong('mark-some-right', 'right');
      return { fact: { ...common, kind: 'several', options: leads, right }, words: { prompt, options: told } };
    }
    case 'order': {
      // By their ids, which say nothing of the order: the options of a fact are otherwise written in it.
      const options = Object.fromEntries(Object.entries(leads).sort(([a], [b]) => (a < b ? -1 : 1)));
      return { fact: { ...common, kind: 'order', options, right: ids }, words: { prompt, options: told } };
    }
    case 'match': {
      const halves = rightSidesOf(draft, rows);
      const rightIds = halves.map((text, place) => idOf(text, rows.length + place));
      const right = Object.fromEntries(ids.map((id, place) => [id, rightIds[place] ?? '']));
      const rights = Object.fromEntries(halves.map((text, place) => [rightIds[place], text]));
      return {
        fact: { ...common, kind: 'match', lefts: leads, rights: [...rightIds].sort(), right },
        words: { prompt, lefts: told, rights },
      };
    }
    case 'number': {
      const [right, ...accepts] = numbersOf(draft);
      const [row] = rows;
      if (right === undefined || !row) throw new Wrong('give-a-number', 'right');
      return {
        fact: { ...common, kind: 'number', right, accepts },
        words: { prompt, unit: row.text, explanation: row.explanation },
      };
    }
    case 'account': {
      const right = accountAnswers.find((answer) => draft.right.length === 1 && answer === draft.right[0]);
      if (!right) throw new Wrong('mark-the-right-one', 'right');
      const options = Object.fromEntries(
        accountAnswers.map((answer, place) => [answer, draft.explanations[place] ?? '']),
      ) as Record<AccountAnswer, string>;
      return {
        fact: { ...common, kind: 'account', right },
        words: { prompt, statement: rows[0]?.text ?? '', options },
      };
    }
  }
}

const orderOf = (ids: readonly string[], id: string): string => String(ids.indexOf(id) + 1);

/** The draft that makes this question: what its form holds when it is opened again. */
export function draftOf({ fact, words }: OwnContent): Draft {
  const written = (options: Readonly<Record<string, OptionWords>>, ids: readonly string[]) => ({
    options: ids.map((id) => options[id]?.text ?? ''),
    explanations: ids.map((id) => options[id]?.explanation ?? ''),
  });
  const common = { kind: fact.kind, prompt: words.prompt, claims: fact.claims };
  switch (fact.kind) {
    case 'one':
    case 'several': {
      const ids = Object.keys(fact.options);
      const right = [fact.right].flat().map((id) => orderOf(ids, id));
      return { ...common, ...written((words as ItemWords<typeof fact>).options, ids), right };
    }
    case 'order':
      return { ...common, ...written((words as ItemWords<typeof fact>).options, fact.right), right: [] };
    case 'match': {
      const said = words as ItemWords<typeof fact>;
      const ids = Object.keys(fact.lefts);
      const spare = fact.rights.filter((id) => !Object.values(fact.right).includes(id));
      const right = [...ids.map((id) => fact.right[id] ?? ''), ...spare].map((id) => said.rights[id] ?? '');
      return { ...common, ...written(said.lefts, ids), right };
    }
    case 'number': {
      const said = words as ItemWords<typeof fact>;
      const right = [fact.right, ...(fact.accepts ?? [])].map(numberText);
      return { ...common, options: [said.unit], explanations: [said.explanation], right };
    }
    case 'account': {
      const said = words as ItemWords<typeof fact>;
      const explanations = accountAnswers.map((answer) => said.options[answer]);
      return { ...common, options: [said.statement], explanations, right: [fact.right] };
    }
  }
}

/**
 * {@link drafted} for a question that is there already, or a new one (`earlier` null). An option with the same text as
 * before keeps its id, and so does one whose text has changed in its place: stored answers go on meaning what they meant.
 * @param fresh makes an id that says nothing
 */
export function revised(draft: Draft, earlier: OwnContent | null, fresh: () => string): Drafted {
  const { options, right } = tidied(draft);
  return drafted(draft, idsFrom(earlier, [...options, ...right].filter(Boolean), fresh));
}

function idsFrom(earlier: OwnContent | null, next: readonly string[], fresh: () => string) {
  const known = earlier ? optionsOf(earlier) : [];
  const kept = new Set(known.filter(({ text }) => next.includes(text)).map(({ id }) => id));
  return (text: string, place: number): string => {
    const same = known.find((one) => one.text === text);
    if (same) return same.id;
    const before = known[place];
    return before && !kept.has(before.id) ? before.id : fresh();
  };
}

/** Everything in a question that has an id, in the order of its form. */
export function optionsOf(content: OwnContent): { id: string; text: string }[] {
  const { fact, words } = content;
  if (fact.kind === 'number' || fact.kind === 'account') return [];
  const { options, right } = draftOf(content);
  const lefts =
    fact.kind === 'match' ? Object.keys(fact.lefts) : fact.kind === 'order' ? fact.right : Object.keys(fact.options);
  const halves =
    fact.kind === 'match'
      ? Object.entries((words as ItemWords<typeof fact>).rights)
          .map(([id, text]) => ({ id, text }))
          .sort((a, b) => right.indexOf(a.text) - right.indexOf(b.text))
      : [];
  return [...lefts.map((id, place) => ({ id, text: options[place] ?? '' })), ...halves];
}
