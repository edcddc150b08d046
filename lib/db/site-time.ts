import 'server-only';
import { database } from './client';
import { isPostgres } from './database-address';
import { sharedClock } from './shared-clock';

const shared = globalThis as { explainerClock?: { url: string; look: () => Promise<Date> } };

/**
 * What time it is for everything that is stored or ends: by the database's clock where servers share one, so that a
 * server whose own clock is wrong lets nothing be open too long and deletes nothing too early (decision 0059). Costs a
 * query a minute. A file is read by one machine only, whose clock is as good as any.
 */
export async function siteTime(): Promise<Date> {
  const url = process.env.DATABASE_URL ?? '';
  if (!isPostgres(url)) return new Date();
  if (shared.explainerClock?.url !== url) shared.explainerClock = { url, look: sharedClock(askDatabase) };
  return shared.explainerClock.look();
}

async function askDatabase(): Promise<Date> {
  const db = await database();
  const rows = await db.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS "now"`;
  return (rows as [{ now: Date }])[0].now;
}
