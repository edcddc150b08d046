// Preloaded into a server by bench/vote.ts: everything of a vote but its writing. The transaction of a batch of votes answers
// at once as if all were done, and nothing else is changed: newcomers are let in by their own.
import { type Database, openDatabase } from '@/lib/db/client';

const done = { outcomes: Array.from({ length: 250 }, () => ({ changed: false, isReceipted: true })), classes: [] };
type Work = (transaction: object) => Promise<unknown>;

/** What a transaction asks for first: it is begun with a client that can do nothing. */
async function firstAsked(work: Work): Promise<unknown> {
  let first: unknown;
  const client = {
    get(_: object, name: unknown) {
      first ??= name;
      throw new Error('Only asked what comes first.');
    },
  };
  await work(new Proxy({}, client)).catch(() => {});
  return first;
}

const shared = globalThis as { explainerDatabase?: Promise<Database> };

shared.explainerDatabase = openDatabase(process.env.DATABASE_URL ?? '').then(
  (db) =>
    new Proxy(db, {
      get(target, name) {
        if (name === '$transaction')
          return async (work: Work, options?: object) =>
            typeof work === 'function' && (await firstAsked(work)) !== 'bucket'
              ? done
              : target.$transaction(work as never, options as never);
        if (name === '$queryRawUnsafe')
          return (sql: string, ...values: unknown[]) =>
            sql.startsWith('PRAGMA wal') ? [] : target.$queryRawUnsafe(sql, ...values);
        const value = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    }),
);
