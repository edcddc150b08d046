import { expect, it } from 'vitest';
import { csvRowOf, points } from './csv';

const csvRow = csvRowOf({ separator: ',', zone: 'Europe/Berlin' });

/** A reader of RFC 4180, written apart from the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at += 1;
    } else cell += sign;
  }
  return rows;
}

const pieces = [
  ...['=', '+', '-', '@', '\t', '\r', '\n', '\r\n', '"', '""', ',', ';', "'", '|', '\\', ' ', '\u0000', '\ufeff'],
  ...[
    '=HYPERLINK("http://evil.test","x")',
    "=cmd|' /C calc'!A0",
    '@SUM(1+1)',
    '-2+3',
    '+49 30',
    '<script>',
    'Ə',
    '👩‍🏫',
    '\u202e',
    'x',
  ],
];
/** The same texts each time. */
function* hostileTexts(n: number) {
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * below);
  };
  for (let index = 0; index < n; index++)
    yield Array.from({ length: next(6) }, () => pieces[next(pieces.length)]).join('');
}

const isFormula = (cell: string) => /^[" ]*[=+\-@\t\r]/.test(cell);

it('brings ten thousand hostile cells back as they were, but for the signs that disarm them', () => {
  const cells = [...hostileTexts(10_000)];
  const read = readCsv(cells.map((cell) => csvRow(['first', cell, 'last'])).join(''));
  expect(read).toHaveLength(10_000);
  const without = (text: string) => text.replace(/(?<=^|[,;|\t\r\n])'(?=[" ]*[=+\-@\t\r])/g, '');
  for (const [index, [first, cell = '', last]] of read.entries()) {
    expect([first, last]).toEqual(['first', 'last']);
    // A text that had such a sign by itself cannot be told apart, and need not be: it is as harmless.
    expect(without(cell)).toBe(without(cells[index] ?? ''));
  }
});

it.each([',', ';', '\t', '|'])('leaves no formula for a spreadsheet that separates cells by %j', (separator) => {
  // A spreadsheet with this separator, at its most careless: a quotation mark keeps nothing together.
  const pieces = [...hostileTexts(10_000)]
    .flatMap((cell) => csvRow(['first', cell, 'last']).split('\r\n'))
    .flatMap((line) => line.split(/[\r\n]/))
    .flatMap((line) => line.split(separator));
  expect(pieces.filter(isFormula)).toEqual([]);
});

it('disarms the name of a pupil that hides a formula behind a semicolon', () => {
  expect(csvRow(['y;=1+1', 2, 0])).toBe('"y;\'=1+1",2,0\r\n');
  expect(csvRow(['Anna-Maria', 'a; b', '=1', 'y; "=1'])).toBe('Anna-Maria,"a; b",\'=1,"y;\' ""=1"\r\n');
});

it('writes numbers as numbers, times with the offset of the class, and nothing for nothing', () => {
  const cells = [-1.5, 0, true, null, new Date('2026-11-24T07:00:00Z'), 'a, "b"'];
  expect(csvRow(cells)).toBe('-1.5,0,true,,2026-11-24T08:00:00+01:00,"a, ""b"""\r\n');
  expect(csvRowOf({ separator: ';', zone: 'Asia/Baku' })(cells)).toBe(
    '-1,5;0;true;;2026-11-24T11:00:00+04:00;"a, ""b"""\r\n',
  );
});

it('keeps identifiers as they are, and gives points two decimals', () => {
  const identifiers = ['00417', '9912140633506421', '1E5', '3-4', '12/3', '1,5', '007;8'];
  for (const separator of [',', ';'] as const)
    expect(csvRowOf({ separator, zone: 'UTC' })(identifiers)).toBe(
      `${['00417', '9912140633506421', '1E5', '3-4', '12/3', '"1,5"', '"007;8"'].join(separator)}\r\n`,
    );
  expect([16 / 3, 2.005, 1, 0.1 + 0.2].map(points)).toEqual([5.33, 2.01, 1, 0.3]);
});
