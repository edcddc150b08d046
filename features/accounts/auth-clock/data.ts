import 'server-only';
import { types } from 'node:util';
import { isPostgres } from '@/lib/database-address';
import type { Database } from '@/lib/db';
import { siteTime } from '@/lib/site-time';

/** The columns of the library's tables that hold when something ends. */
const ends = new Set(['expiresAt', 'lockedUntil']);

/**
 * The database as the library of the accounts has to see it. The library compares what ends with this server's own
 * clock, and deletes a session that is over by it; servers that share a database may have clocks that are wrong
 * (decision 0059). So on the way to it each end is told by this server's clock, and on the way back by the database's.
 */
export function toldByOwnClock(db: Database): Database {
  // A file is read by one machine, whose clock is the database's.
  if (!isPostgres(process.env.DATABASE_URL ?? '')) return db;
  const translate = async ({ args, query }: { args: unknown; query: (args: never) => Promise<unknown> }) => {
    const aheadMs = Date.now() - (await siteTime()).getTime();
    return moved(await query(moved(args, -aheadMs) as never), aheadMs);
  };
  const all = { $allOperations: translate };
  return db.$extends({ query: { session: all, verification: all, secondFactor: all } }) as unknown as Database;
}

/** A copy in which each end is so many milliseconds later. */
function moved(value: unknown, byMs: number, isEnd = false): unknown {
  if (types.isDate(value)) return isEnd ? new Date(value.getTime() + byMs) : value;
  if (Array.isArray(value)) return value.map((one) => moved(one, byMs, isEnd));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, moved(inner, byMs, isEnd || ends.has(key))]),
  );
}
