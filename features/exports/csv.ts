/** A cell: a text, a number, a time, or nothing. */
export type Cell = string | number | boolean | Date | null;

/**
 * Where a spreadsheet would take a text for a formula and run it (ASVS 5.0, 1.2.10): at the beginning of a cell. Which
 * sign ends a cell depends on the reader's country and settings, so what follows any of them counts as a beginning.
 */
const formula = /(?<=^|[,;|\t\r\n])(?=[" ]*[=+\-@＝＋－＠\t\r])/g;

/** A byte order mark: without it some spreadsheets do not read a file as UTF-8. */
export const byteOrderMark = '\ufeff';

/** One row of a CSV file (RFC 4180). What looks like a formula gets a `'` before it; times are UTC (ISO 8601). */
export const csvRow = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return cell instanceof Date ? cell.toISOString() : String(cell);
  const text = cell.replace(formula, "'");
  return /[",;|\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
