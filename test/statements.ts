import Libsql from 'libsql';
import pg from 'pg';
import { vi } from 'vitest';

/** How many statements work sends to the database, whatever sends them. */
export async function statements(work: () => Promise<unknown>): Promise<number> {
  let n = 0;
  const file = new Libsql(':memory:');
  const statement = Object.getPrototypeOf(file.prepare('SELECT 1')) as { all: (...args: unknown[]) => unknown };
  file.close();
  const { all } = statement;
  statement.all = function (...args: unknown[]) {
    n += 1;
    return all.apply(this, args);
  };
  const { query } = pg.Client.prototype;
  vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...args: unknown[]) {
    n += 1;
    return (query as (...given: unknown[]) => unknown).apply(this, args) as never;
  } as never);
  try {
    await work();
  } finally {
    statement.all = all;
    vi.restoreAllMocks();
  }
  return n;
}
