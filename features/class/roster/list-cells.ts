import { parse } from 'csv-parse/sync';

/** A row of a pasted list: the number of its line, from 1, and its cells. */
export type ListRow = { line: number; cells: string[] };
/** A list as rows, and what separates its cells; empty: each line is one cell. */
export type ListCells = { rows: ListRow[]; separator: '\t' | ';' | '|' | ',' | '' };

/** The rows of a list as spreadsheets, school systems, chats and word processors give it. Empty lines are left out. */
export function listCells(text: string): ListCells {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n');
  const lines = plain.split('\n');
  const said = /^\s*"?sep=(.)"?\s*$/i.exec(lines[0] ?? '')?.[1];
  const separator = (said as ListCells['separator'] | undefined) ?? separatorOf(lines);
  const parsed = separator === '' ? null : parsedRows(plain, separator);
  const rows = parsed ?? lines.map((line, index) => ({ line: index + 1, cells: line.split(separator || '\n') }));
  return { rows: withoutBullets(rows.filter(({ cells }) => cells.some((cell) => seen(cell) !== ''))), separator };
}

const seen = (cell: string): string => cell.replace(/[\s\p{Cf}]/gu, '');

/** What most lines hold; a comma last, because names hold some too. Outside quotation marks. */
function separatorOf(lines: readonly string[]): ListCells['separator'] {
  const bare = lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, '""')).filter((line) => seen(line) !== '');
  const share = (sign: string) => bare.filter((line) => line.includes(sign)).length / Math.max(1, bare.length);
  const usual = (['\t', ';', '|', ','] as const).find((sign) => share(sign) >= 0.5);
  return usual ?? (share('\t') > 0 ? '\t' : '');
}

/** Null when quotation marks do not close: then they are letters like others. */
function parsedRows(text: string, delimiter: string): ListRow[] | null {
  try {
    const records = parse(text, {
      delimiter,
      info: true,
      relax_quotes: true,
      relax_column_count: true,
      record_delimiter: '\n',
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    // A cell may hold line breaks; a quotation mark that opens by mistake would swallow the pupils up to the next.
    if (records.some(({ record }) => record.some((cell) => cell.split('\n').length > 3))) return null;
    return records.map(({ record, info }) => ({
      line: info.lines - record.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0),
      cells: record,
    }));
  } catch {
    return null;
  }
}

const bullet = /^\s*(?:\(?\d{1,4}[.)]\s+|[•·▪●○‣◦*–—-]\s+|\[[ x]\]\s+|[☐☑✓✔]\s*)/u;

/** The signs of a numbered or dotted list do not belong to names, where all lines but a heading have them. */
function withoutBullets(rows: ListRow[]): ListRow[] {
  const marked = rows.filter(({ cells }) => bullet.test(cells[0] ?? ''));
  if (marked.length < Math.max(2, rows.length * 0.7)) return rows;
  return rows.map(({ line, cells: [first = '', ...others] }) => ({
    line,
    cells: [first.replace(bullet, ''), ...others],
  }));
}
