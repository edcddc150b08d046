import { execFileSync } from 'node:child_process';

export type ItemText = {
  id: string;
  kind: string;
  /** What a reader sees of the item: its prompt, options, both sides of a match, the unit. */
  shown: string[];
  /** What nobody may have before the answer. */
  explained: string[];
};

type Words = { [name: string]: Words | string };

/** The texts of every item. The bank refuses to be loaded outside a server, so a process of its own reads it. */
export function readBank(): ItemText[] {
  const print = `
    import { bank } from '@/content/en/quiz/bank';
    import { items } from '@/content/facts/items';
    console.log(JSON.stringify(Object.entries(items).map(([id, { kind }]) => ({ id, kind, words: bank[id] }))));`;
  const args = ['--conditions=react-server', '--import', 'tsx', '--input-type=module', '--eval', print];
  const rows: { id: string; kind: string; words: Words }[] = JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8' }),
  );
  return rows.map(({ id, kind, words }) => {
    const texts = textsIn(kind === 'account' ? { ...words, options: explanationsOf(words.options) } : words);
    return {
      id,
      kind,
      // How a right number is written is part of the key.
      shown: texts.filter(([name]) => name !== 'explanation' && name !== 'shown').map(([, text]) => text),
      explained: texts.filter(([name]) => name === 'explanation').map(([, text]) => text),
    };
  });
}

/** A fitting answer to every item, as it is stored. */
export function readAnswers(): Record<string, string[]> {
  const print = `
    import { items } from '@/content/facts/items';
    const answer = ({ kind, right }) =>
      kind === 'match' ? Object.entries(right).map(([left, it]) => left + '=' + it) : [right].flat().map(String);
    console.log(JSON.stringify(Object.fromEntries(Object.entries(items).map(([id, fact]) => [id, answer(fact)]))));`;
  const args = ['--conditions=react-server', '--import', 'tsx', '--input-type=module', '--eval', print];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

/** The answers of an `account` item have no words of their own: theirs are explanations only. */
const explanationsOf = (options: Words | string | undefined): Words =>
  Object.fromEntries(Object.entries(options ?? {}).map(([id, text]) => [id, { explanation: text as string }]));

/** Every text under a piece of the bank, with the name it stands under. */
const textsIn = (words: Words): [string, string][] =>
  Object.entries(words).flatMap(([name, inner]): [string, string][] => {
    if (typeof inner === 'string') return [[name, inner]];
    return typeof inner === 'object' && inner !== null ? textsIn(inner) : [];
  });

/** A text as it can stand in HTML, in JSON and in flight data; what it quotes may stand elsewhere too. */
export const heads = (texts: readonly string[]) =>
  texts.map(
    (text) =>
      text
        .replace(/“[^”]*”/g, '“')
        .split(/[&<>"'“”’]/)
        .sort((a, b) => b.length - a.length)[0] ?? '',
  );

/** Every explanation names an account: what names none needs no closer look. */
export const mayExplain = (text: string) => /account/i.test(text);

let known: { id: string; chapter: string; retired?: boolean }[] | undefined;
/** The ids of the items that a quiz on this scope asks: `all` are the nine chapters. */
export function askedIn(scope: string): string[] {
  const print = `
    import { items } from '@/content/facts/items';
    console.log(JSON.stringify(Object.entries(items).map(([id, { chapter, retired }]) => ({ id, chapter, retired }))));`;
  const args = ['--conditions=react-server', '--import', 'tsx', '--input-type=module', '--eval', print];
  known ??= JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as NonNullable<typeof known>;
  return known
    .filter(({ chapter, retired }) => !retired && (scope === 'all' ? chapter !== 'since' : chapter === scope))
    .map(({ id }) => id);
}
