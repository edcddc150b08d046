import { nameIn, nameKeyOf, unfitName } from '../pupil-name';
import { type Column, isNoPupil } from './headings.data';
import { type ListCells, listCells } from './list-cells';
import { listColumns, type Reading } from './list-columns';
import { fullName, turned } from './name-parts';

/** An identifier has at most so many characters. */
export const longestIdentifier = 60;

/** A pupil as a line of the list names them. */
export type RosterLine = { line: number; name: string; nameKey: string; identifier: string | null };

/** A line that cannot be taken: its number in the list, from 1, why, as a refusal code, and how it begins. */
export type UnfitLine = {
  line: number;
  why: 'give-a-name' | 'long-name' | 'long-identifier';
  text: string;
};
/** A line that is no pupil: a heading or title, or a row of totals. */
export type SkippedLine = { line: number; why: 'heading' | 'no-pupil'; text: string };

/** What a pasted list holds, line by line, in its order: nothing of it is left out unsaid. */
export type Roster = {
  lines: RosterLine[];
  unfit: UnfitLine[];
  skipped: SkippedLine[];
  /** Which column was read as what, with its heading; one for a list of whole lines. */
  columns: { column: Column; heading: string | null }[];
  isGuess: boolean;
};

/**
 * Reads a list of pupils as it was pasted or exported: with or without headings, separated by tabs, semicolons, commas or
 * not at all, the name in one column or two.
 */
export function rosterIn(text: string, reading: Reading = 'auto'): Roster {
  const table = spread(listCells(text));
  const { columns, above, headings, isGuess } = listColumns(table, reading);
  const isWhole = columns.length === 1 && columns[0] === 'name' && table.rows.some(({ cells }) => cells.length > 1);
  const roster: Roster = {
    lines: [],
    unfit: [],
    skipped: above.map(({ line, cells }) => ({ line, why: 'heading', text: excerpt(cells) })),
    columns: columns.map((column, index) => ({ column, heading: headings?.[index] || null })),
    isGuess,
  };
  for (const { line, cells: raw } of table.rows.slice(above.length)) {
    const cells = isWhole ? [raw.join(table.separator === '\t' ? ' ' : table.separator)] : raw.map(nameIn);
    const name = nameOf(cells, columns);
    const identifier = nameIn(cells[columns.indexOf('identifier')] ?? '');
    const said = { line, text: excerpt(raw) };
    if ([cells[0] ?? '', name, excerpt(raw)].some(isNoPupil)) {
      roster.skipped.push({ ...said, why: 'no-pupil' });
      continue;
    }
    const why = unfitName(name) ?? ([...identifier].length > longestIdentifier ? 'long-identifier' : null);
    if (why) roster.unfit.push({ ...said, why });
    else roster.lines.push({ line, name, nameKey: nameKeyOf(name), identifier: identifier || null });
  }
  return roster;
}

function nameOf(cells: readonly string[], columns: readonly Column[]): string {
  const cell = (column: Column) => nameIn(cells[columns.indexOf(column)] ?? '');
  if (columns.includes('name')) return turned(withoutAddress(cell('name')));
  const isSurnameFirst = columns.indexOf('surname') < columns.indexOf('forename');
  return fullName(cell('forename'), cell('surname'), isSurnameFirst);
}

/** `Anna Schmidt <anna@school.example>`, as mail programs copy it. */
const withoutAddress = (cell: string): string =>
  cell.replace(/\s*<[^<>\s]+@[^<>\s]+>\s*$/, '').replace(/^"(.*)"$/, '$1');

/** One line with everybody on it, as a mail or a message has it, is a list of as many lines. */
function spread(table: ListCells): ListCells {
  const [only, ...others] = table.rows;
  const people = only?.cells.map(nameIn).filter(Boolean) ?? [];
  const isList = others.length === 0 && table.separator !== '\t' && people.length >= (table.separator === ';' ? 2 : 3);
  if (!only || !isList || people.some((cell) => /\p{Nd}/u.test(withoutAddress(cell)))) return table;
  return { separator: '', rows: people.map((cell) => ({ line: only.line, cells: [cell] })) };
}

/** How a line begins, so that it is found again. */
const excerpt = (cells: readonly string[]): string => cells.map(nameIn).filter(Boolean).join(' · ').slice(0, 60);
