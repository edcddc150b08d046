/** A cell: a text, a number, a time, or nothing. */
export type Cell = string | number | boolean | Date | null;

/** A spreadsheet takes a text that begins so for a formula, and runs it (ASVS 5.0, 1.2.10; `contract.md`). */
const formula = /^[=+\-@\t\r]/;

/** A byte order mark: without it some spreadsheets do not read a file as UTF-8. */
export const byteOrderMark = '\ufeff';

/** One row of a CSV file (RFC 4180). Texts that look like formulas get a leading `'`; times are UTC (ISO 8601). */
export const csvRow = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return cell instanceof Date ? cell.toISOString() : String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
