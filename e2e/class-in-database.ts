import Database from 'libsql';
import pg from 'pg';
import { nextCode, nextId } from './seeded';

/** A row to write, or the names and values to find rows by. */
type Row = Record<string, string | number | null>;

/** Runs a statement on the database of a site that is running; `?` stands for each value. @returns the rows */
export async function onDatabase(
  url: string,
  sql: string,
  values: readonly (string | number | null)[],
): Promise<Row[]> {
  if (url.startsWith('file:')) {
    const database = new Database(url.slice('file:'.length), { timeout: 5000 });
    try {
      const statement = database.prepare(sql);
      if (/^select/i.test(sql)) return statement.all([...values]) as Row[];
      statement.run([...values]);
      return [];
    } finally {
      database.close();
    }
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let n = 0;
    return (
      await client.query(
        sql.replace(/\?/g, () => `$${++n}`),
        [...values],
      )
    ).rows;
  } finally {
    await client.end();
  }
}

export const insert = (url: string, table: string, row: Row) => {
  const names = Object.keys(row);
  const sql = `INSERT INTO "${table}" (${names.map((name) => `"${name}"`)}) VALUES (${names.map(() => '?')})`;
  return onDatabase(url, sql, Object.values(row));
};

const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const dayMs = 24 * 60 * 60 * 1000;

/** A class of its own for one test: two chapters, two attempts at three questions, the poll on, due in a week. */
export async function makeClass(
  url: string,
  settings: Row = {},
  names: readonly string[] = [],
): Promise<{ id: string; code: string }> {
  const id = nextId();
  const code = nextCode(letters, 6);
  const at = (days: number) => new Date(Date.now() + days * dayMs).toISOString();
  const isPostgres = !url.startsWith('file:');
  const flag = (value: boolean) => (isPostgres ? (value as unknown as number) : Number(value));
  await insert(url, 'Class', {
    ...{ id, code, title: 'History 9b', chapters: 'before flight', scope: 'all', length: 3, kinds: 'one account' },
    ...{ attempts: 2, due: at(7), zone: 'Asia/Baku', feedback: 'at-once', version: 0 },
    ...{ hasPoll: flag(true), isRevealed: flag(false), isClosed: flag(false), createdAt: at(0), expiresAt: at(170) },
    ...settings,
  });
  for (const name of names)
    await insert(url, 'Pupil', {
      ...{
        id: nextId(),
        classId: id,
        name,
        nameKey: name.toLowerCase(),
        extraAttempts: 0,
        isTrial: flag(false),
        isListed: flag(true),
      },
    });
  return { id, code };
}
