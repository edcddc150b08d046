import { type Column, headingOf } from './headings.data';
import type { ListCells, ListRow } from './list-cells';

/** How a teacher says that a list is to be read, where we guessed wrong. */
export const readings = ['auto', 'name', 'surname', 'forename', 'line'] as const;
export type Reading = (typeof readings)[number];

/** Which column holds what; a list without separators has one column, the name. */
export type ListColumns = {
  columns: Column[];
  /** The rows above the pupils: titles of a report, and the headings. */
  above: ListRow[];
  /** The headings, where the list has them. */
  headings: string[] | null;
  /** The columns were guessed from what they hold, and could mean something else: not believed unseen. */
  isGuess: boolean;
};

/** A heading stands within so many rows from the top. */
const mostAbove = 12;

/** Works out which column of a list holds what: from its headings, else from its cells, else as `reading` says. */
export function listColumns({ rows, separator }: ListCells, reading: Reading): ListColumns {
  const at = rows.slice(0, mostAbove).findIndex(isHeading);
  const headings = at >= 0 ? (rows[at]?.cells.map((cell) => cell.trim()) ?? null) : null;
  const above = at >= 0 ? rows.slice(0, at + 1) : [];
  const body = rows.slice(above.length);
  const base = { above, headings, isGuess: false };
  if (reading === 'line' || separator === '') return { ...base, columns: ['name'] };
  if (reading !== 'auto') return { ...base, columns: columnsAs(reading, body) };
  // One heading over names with commas: the comma is the names' own.
  if (separator === ',' && headings?.filter(Boolean).length === 1) return { ...base, columns: ['name'] };
  if (headings) {
    const columns = columnsUnder(headings);
    if (columns.some((column) => column !== 'other' && column !== 'identifier')) return { ...base, columns };
  }
  return { ...base, ...columnsOfCells(body, separator) };
}

/** Two headings that we know; or one, above a single column. A pupil's own row holds none. */
function isHeading({ cells }: ListRow): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const known = filled.flatMap((cell) => headingOf(cell) ?? []);
  return known.length >= 2 || (known.length === 1 && (filled.length === 1 || known[0]?.column === 'name'));
}

function columnsUnder(headings: readonly string[]): Column[] {
  const known = headings.map(headingOf);
  const columns = known.map((one) => one?.column ?? 'other');
  const best = known.reduce<number | null>((found, one, index) => {
    if (one?.column !== 'identifier') return found;
    return found === null || one.rank < (known[found]?.rank ?? 0) ? index : found;
  }, null);
  const isSplit = columns.includes('surname') && columns.includes('forename');
  // Of several full names, or a full name beside its parts, one is taken; of several identifiers the surest.
  return columns.map((column, index) => {
    if (column === 'identifier') return index === best ? column : 'other';
    if (column === 'name') return isSplit || columns.indexOf('name') !== index ? 'other' : column;
    if (column !== 'other' && columns.indexOf(column) !== index) return 'other';
    // A surname alone is all the name there is; a forename beside a full name is in it.
    return !isSplit && (column === 'surname' || column === 'forename') && columns.includes('name') ? 'other' : column;
  });
}

const columnsAs = (reading: 'name' | 'surname' | 'forename', body: readonly ListRow[]): Column[] => {
  const width = Math.max(0, ...body.map(({ cells }) => cells.length));
  const first: Column[] =
    reading === 'name' ? ['name'] : reading === 'surname' ? ['surname', 'forename'] : ['forename', 'surname'];
  return Array.from({ length: width }, (_, index) => first[index] ?? (index === first.length ? 'identifier' : 'other'));
};

const looksLikeName = (cell: string): boolean => /\p{L}/u.test(cell) && !/[\p{Nd}@_/\\=]/u.test(cell);
const looksLikeKey = (cell: string): boolean => /[\p{Nd}@]/u.test(cell);

function columnsOfCells(
  body: readonly ListRow[],
  separator: ListCells['separator'],
): Pick<ListColumns, 'columns' | 'isGuess'> {
  const width = Math.max(0, ...body.map(({ cells }) => cells.length));
  const cellsOf = (index: number) => body.map(({ cells }) => cells[index]?.trim() ?? '').filter(Boolean);
  const share = (index: number, fits: (cell: string) => boolean) =>
    cellsOf(index).filter(fits).length / Math.max(1, cellsOf(index).length);
  const all = Array.from({ length: width }, (_, index) => index).filter((index) => cellsOf(index).length > 0);
  const names = all.filter((index) => share(index, looksLikeName) > 0.7);
  // A class or a year stands in every row; a number of a pupil's own in one.
  const keys = all.filter(
    (index) => share(index, looksLikeKey) > 0.5 && new Set(cellsOf(index)).size > cellsOf(index).length * 0.5,
  );
  const columns: Column[] = Array.from({ length: width }, () => 'other');
  const [first, second] = names;
  // Where no column reads like names, such as “Pupil 1”, the first one holds them.
  const key = keys.find((index) => index !== (first ?? all[0]));
  if (key !== undefined) columns[key] = 'identifier';
  if (first === undefined || names.length === 1) {
    const name = first ?? all[0] ?? 0;
    columns[name] = 'name';
    // The plain form that the page asks for, a name, a tab and anything that tells this pupil: always believed.
    const isPlain = separator === '\t' && width <= 2;
    if (key === undefined && all.length === 2 && all[0] === name) columns[all[1] ?? 1] = 'identifier';
    return { columns, isGuess: !isPlain && all.length > 2 };
  }
  if (second !== undefined && names.length === 2) {
    columns[first] = 'surname';
    columns[second] = 'forename';
    return { columns, isGuess: separator !== ',' || all.length > 2 };
  }
  columns[first] = 'name';
  return { columns, isGuess: true };
}
