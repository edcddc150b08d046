import { nameIn, nameKeyOf, unfitName } from '../pupil-name';

/** An identifier has at most so many characters. */
export const longestIdentifier = 60;

/** A pupil as a line of the list names them. */
export type RosterLine = { name: string; nameKey: string; identifier: string | null };

/** A line that cannot be taken: its number in the list, from 1, and why, as a refusal code. */
export type UnfitLine = { line: number; why: 'give-a-name' | 'long-name' | 'long-identifier' | 'too-many-columns' };

/** What a pasted list holds: the pupils in their order, each once; how many lines were a name again; what cannot be taken. */
export type Roster = { lines: RosterLine[]; repeated: number; unfit: UnfitLine[] };

/**
 * Reads a list of pupils: a line each, with an identifier behind a tab where there is one. It may come from a
 * spreadsheet: with a byte order mark, line ends of any system, cells in quotation marks, empty lines and columns.
 */
export function rosterIn(text: string): Roster {
  const lines = new Map<string, RosterLine>();
  const unfit: UnfitLine[] = [];
  let repeated = 0;
  for (const [index, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .entries()) {
    const cells = raw.split('\t').map(cellIn);
    if (cells.every((cell) => cell === '')) continue;
    const [name = '', identifier = '', ...more] = cells;
    const why = more.some(Boolean)
      ? 'too-many-columns'
      : (unfitName(name) ?? ([...identifier].length > longestIdentifier ? 'long-identifier' : null));
    if (why) {
      unfit.push({ line: index + 1, why });
      continue;
    }
    const nameKey = nameKeyOf(name);
    const earlier = lines.get(nameKey);
    if (!earlier) lines.set(nameKey, { name, nameKey, identifier: identifier || null });
    else {
      repeated += 1;
      earlier.identifier ??= identifier || null;
    }
  }
  return { lines: [...lines.values()], repeated, unfit };
}

/** A cell without the quotation marks that spreadsheets put around some. */
const cellIn = (raw: string): string =>
  nameIn(/^\s*"(?:[^"]|"")*"\s*$/.test(raw) ? raw.trim().slice(1, -1).replaceAll('""', '"') : raw);
