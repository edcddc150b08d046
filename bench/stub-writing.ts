// Preloaded into a server by bench/vote.ts: everything of a vote but its writing. The transaction of a batch answers at once
// as if all were done, and nothing else is changed.
import { type Database, openDatabase } from '@/lib/db/client';

const done = { outcomes: Array.from({ length: 250 }, () => ({ changed: false, isReceipted: true })), classes: [] };
const shared = globalThis as { explainerDatabase?: Promise<Database> };

shared.explainerDatabase = openDatabase(process.env.DATABASE_URL ?? '').then(
  (db) =>
    new Proxy(db, {
      get(target, name) {
        if (name === '$transaction')
          return (work: unknown) => (typeof work === 'function' ? done : target.$transaction(work as never));
        if (name === '$queryRawUnsafe')
          return (sql: string, ...values: unknown[]) =>
            sql.startsWith('PRAGMA wal') ? [] : target.$queryRawUnsafe(sql, ...values);
        const value = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    }),
);
