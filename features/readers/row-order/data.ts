import 'server-only';
import { isPostgres } from '@/lib/database-address';
import { type Database, openedDatabase } from '@/lib/db';

/** Tables whose rows nobody may bring into the order in which they came. */
const tables = ['Vote', 'Move', 'Peek', 'Reason', 'ReadChapter'] as const;

/** At the earliest this long after the last time, in milliseconds; longer where there is more to do. */
const pauseMs = 10_000;

const shared = globalThis as { explainerRowOrder?: { timer: NodeJS.Timeout | null; pauseMs: number } };

/**
 * Lays votes, taps and reading marks in the order of their keys, so that a copy of the database does not tell in
 * which order they came: PostgreSQL keeps rows as they arrive, and SQLite its pages and its log (decision 0026).
 */
export async function mixRows(db: Database): Promise<void> {
  if (!isPostgres(process.env.DATABASE_URL ?? '')) {
    await db.$executeRawUnsafe('VACUUM');
    await db.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)');
    return;
  }
  for (const table of tables) {
    await db.$transaction([
      // Votes wait while a table is being laid; a table that is in use is left for the next time.
      db.$executeRawUnsafe("SET LOCAL lock_timeout = '500ms'"),
      db.$executeRawUnsafe("SET LOCAL statement_timeout = '60s'"),
      db.$executeRawUnsafe(`CLUSTER "${table}" USING "${table}_pkey"`),
    ]);
  }
}

/** {@link mixRows} within seconds, once for all that was written meanwhile. What fails is tried again at the next write. */
export function mixRowsSoon(): void {
  shared.explainerRowOrder ??= { timer: null, pauseMs };
  const state = shared.explainerRowOrder;
  if (state.timer) return;
  state.timer = setTimeout(async () => {
    const begun = performance.now();
    const db = await openedDatabase();
    if (db) await mixRows(db).catch(() => {});
    // At most a hundredth of the time goes into it, however much there is to lay.
    state.pauseMs = Math.max(pauseMs, 100 * (performance.now() - begun));
    state.timer = null;
  }, state.pauseMs);
  state.timer.unref();
}
