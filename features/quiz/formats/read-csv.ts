import 'server-only';
import { CsvError, parse } from 'csv-parse/sync';
import { type ItemKind, itemKinds } from '@/content/facts/item';
import type { Draft } from '../own-items/draft';
import { type LeftOut, type ReadQuestions, UnreadableFile } from './read-questions';

/** The most answers a row may have columns for; what a question here takes is fewer. */
const columns = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Whether the first line of a text is the headings of a table of questions. */
export function isQuestionTable(text: string): boolean {
  const [first = ''] = text.replace(/^\ufeff/, '').split(/\r\n?|\n/, 1);
  const headings = first.split(/[,;\t]/).map(nameOf);
  return headings.includes('question') && headings.some((name) => name === 'answer 1' || name === 'right');
}

/**
 * Reads a table of questions, a row each. Its headings, in any order: `question`, `kind`, `answer 1` and so on, `why 1`
 * and so on, `right` (the numbers of the right answers, or the right number), `match 1` and so on, `unit`, `claims`.
 * @throws {UnreadableFile} when it is no table, with the line at which reading ended
 */
export function readCsv(text: string): ReadQuestions {
  const plain = text.replace(/^\ufeff/, '');
  const [first = ''] = plain.split(/\r\n?|\n/, 1);
  let rows: Record<string, string>[];
  try {
    rows = parse(plain, {
      delimiter: first.includes('\t') ? '\t' : first.includes(';') ? ';' : ',',
      columns: (headings: string[]) => headings.map((heading) => nameOf(heading) || false),
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    });
  } catch (error) {
    const { lines } = error as { lines?: number };
    throw new UnreadableFile(error instanceof CsvError && lines ? lines : null);
  }
  const read = rows.map(draftIn);
  return {
    drafts: read.filter((one): one is Draft => 'kind' in one),
    leftOut: read.filter((one): one is LeftOut => 'code' in one),
  };
}

const nameOf = (heading: string): string =>
  heading
    .replace(/^\ufeff/, '')
    .replace(/["\s_]+/g, ' ')
    .trim()
    .toLowerCase();

function draftIn(row: Readonly<Record<string, string>>): Draft | LeftOut {
  const prompt = row.question ?? '';
  const title = prompt.slice(0, 60);
  if (prompt === '') return { code: 'no-question', title: Object.values(row).filter(Boolean).join(' · ').slice(0, 60) };
  if (isTrueFalse(row.kind ?? '')) return trueFalseIn(row, prompt);
  const right = (row.right ?? '').split(/[\s;|]+/).filter(Boolean);
  const kind = kindOf(row.kind ?? '', right.length);
  // Which account says so is asked with fixed answers: a table has no place for its statement.
  if (!kind || kind === 'account') return { code: 'unknown-kind', title };
  const cells = (name: string) => columns.map((n) => row[`${name} ${n}`] ?? '');
  const answers = cells('answer');
  const used = answers.findLastIndex((text) => text !== '') + 1;
  const common = { kind, prompt, claims: claimsIn(row) };
  switch (kind) {
    case 'number':
      if (right.length === 0) return { code: 'no-right-answer', title };
      return { ...common, options: [row.unit ?? ''], right, explanations: [row['why 1'] ?? ''] };
    case 'match': {
      const halves = cells('match');
      return {
        ...common,
        options: answers.slice(0, used),
        right: halves.slice(0, halves.findLastIndex((text) => text !== '') + 1),
        explanations: cells('why').slice(0, used),
      };
    }
    case 'order':
      return { ...common, options: answers.slice(0, used), right: [], explanations: cells('why').slice(0, used) };
    default: {
      const marked = right.flatMap((one) => one.split(','));
      if (marked.length === 0 || marked.some((n) => !answers[Number(n) - 1])) return { code: 'no-right-answer', title };
      return { ...common, options: answers.slice(0, used), right: marked, explanations: cells('why').slice(0, used) };
    }
  }
}

const isTrueFalse = (kind: string): boolean => /^true ?(?:\/|-|or )? ?false$/i.test(kind);

/** A statement of which `right` says whether it is true. */
function trueFalseIn(row: Readonly<Record<string, string>>, prompt: string): Draft | LeftOut {
  const right = /^(?:true|t|1)$/i.test(row.right ?? '') ? '1' : /^(?:false|f|2)$/i.test(row.right ?? '') ? '2' : null;
  if (!right) return { code: 'no-right-answer', title: prompt.slice(0, 60) };
  return {
    kind: 'one',
    prompt,
    options: ['True', 'False'],
    right: [right],
    explanations: [row['why 1'] ?? '', row['why 2'] ?? ''],
    claims: claimsIn(row),
  };
}

const claimsIn = (row: Readonly<Record<string, string>>): string[] =>
  (row.claims ?? '').split(/[\s;,|]+/).filter(Boolean);

function kindOf(text: string, rights: number): ItemKind | undefined {
  if (text === '') return rights > 1 ? 'several' : 'one';
  return itemKinds.find((kind) => kind === text.toLowerCase());
}
