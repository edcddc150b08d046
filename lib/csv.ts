import { timeWithOffset } from './zone-time';

/** A cell: a text, a number, a time, or nothing. */
export type Cell = string | number | boolean | Date | null;

/**
 * Where a spreadsheet would take a text for a formula and run it (ASVS 5.0, 1.2.10): at the beginning of a cell. Which
 * sign ends a cell depends on the reader's country and settings, so what follows any of them counts as a beginning.
 */
const formula = /(?<=^|[,;|\t\r\n])(?=[" ]*[=+\-@＝＋－＠\t\r])/g;

/** A byte order mark: without it some spreadsheets do not read a file as UTF-8. */
export const byteOrderMark = '\ufeff';

/** How a file is written: what separates its cells, and the zone of its times (IANA). */
export type CsvStyle = { separator: ',' | ';'; zone: string };

/** Writes one row. */
export type CsvRow = (cells: readonly Cell[]) => string;

/**
 * The writer of a CSV file's rows (RFC 4180). What looks like a formula gets a `'` before it; times are ISO 8601 with the
 * zone's offset. With semicolons numbers have a decimal comma, as spreadsheets that expect semicolons read them.
 */
export const csvRowOf =
  ({ separator, zone }: CsvStyle): CsvRow =>
  (cells) =>
    `${cells.map((cell) => csvCell(cell, separator, zone)).join(separator)}\r\n`;

function csvCell(cell: Cell, separator: CsvStyle['separator'], zone: string): string {
  if (cell === null) return '';
  if (cell instanceof Date) return timeWithOffset(cell, zone);
  if (typeof cell === 'number' && separator === ';') return String(cell).replace('.', ',');
  if (typeof cell !== 'string') return String(cell);
  const text = cell.replace(formula, "'");
  return /[",;|\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A whole table for spreadsheets and programs everywhere: headings, then rows, with commas. It holds no times. */
export const csvTable = (head: readonly string[], rows: readonly (readonly Exclude<Cell, Date>[])[]): string =>
  [head, ...rows].map(csvRowOf({ separator: ',', zone: 'UTC' })).join('');

/** Points with at most two decimals. */
export const points = (value: number): number => Math.round((value + Number.EPSILON) * 100) / 100;
