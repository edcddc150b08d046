import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { stances } from '@/content/facts/poll';
import { listDiscrepancies } from '@/features/poll/audit.data';
import { castVote } from '@/features/poll/data';
import type { ReaderId } from '@/features/readers/reader';
import { closeDatabase, database } from '@/lib/db/client';
import { closeNotices, publish, subscribe } from '@/lib/db/notices';
import { WrongSetting } from '@/lib/ops/settings';
import { findPgbouncer, startPgbouncer } from '../scripts/pgbouncer.mjs';
import { onServer } from '../test/database';
import { prepareDatabase } from './prepare';

const secret = 'the secret of a site behind a pooler';
const canRun = Boolean(inject('postgres') && findPgbouncer());
let pooler: Awaited<ReturnType<typeof startPgbouncer>>;
let direct: URL;
let name: string;

/** The address of the test's database through the pooler, with and without the way past it. */
function throughPooler(past?: string): string {
  const url = new URL(direct);
  url.host = pooler.host;
  if (past) url.searchParams.set('direct', past);
  return url.href;
}

describe.skipIf(!canRun)(
  'behind PgBouncer in transaction mode (needs PostgreSQL and PgBouncer: apt-get install pgbouncer)',
  () => {
    beforeAll(async () => {
      pooler = await startPgbouncer(inject('postgres'));
    });
    afterAll(() => pooler?.stop());
    beforeEach(async () => {
      name = `pooled_${crypto.randomUUID().replaceAll('-', '')}`;
      await onServer(inject('postgres'), `CREATE DATABASE "${name}"`);
      direct = new URL(inject('postgres'));
      direct.pathname = `/${name}`;
    });
    afterEach(async () => {
      await closeNotices();
      await closeDatabase();
      await onServer(inject('postgres'), `DROP DATABASE "${name}" WITH (FORCE)`);
    });

    it('a site starts, migrates past it, and counts votes that come at the same time', async () => {
      const url = throughPooler(direct.host);
      const applied = await Promise.all([prepareDatabase(url, secret), prepareDatabase(url, secret)]);
      expect(applied.flat().length).toBeGreaterThan(0);
      process.env.DATABASE_URL = url;
      const vote = (index: number) =>
        castVote(
          `reader ${index % 200}` as ReaderId,
          { phase: 'before', stance: stances[index % 4] ?? 'lost' },
          new Date(),
        );
      await Promise.all(Array.from({ length: 600 }, (_, index) => vote(index)));
      const db = await database();
      expect(await db.vote.count()).toBe(200);
      expect(await listDiscrepancies()).toEqual([]);
    });

    it('a statement that hangs ends by the limit that the pooler sets', async () => {
      process.env.DATABASE_URL = throughPooler(direct.host);
      const db = await database();
      await expect(db.$queryRawUnsafe('SELECT pg_sleep(20)::text')).rejects.toThrow(/statement timeout/);
    });

    it('a start without the way past it ends with a sentence', async () => {
      await expect(prepareDatabase(throughPooler(), secret)).rejects.toThrow(WrongSetting);
      await expect(prepareDatabase(throughPooler(), secret)).rejects.toThrow(/\?direct=host:port/);
    });

    it('notices go past it; where they cannot, everybody looks again every few seconds', async () => {
      const log = vi.spyOn(console, 'log').mockImplementation(() => {});
      const hear = async (url: string) => {
        process.env.DATABASE_URL = url;
        const heard: string[] = [];
        subscribe('class', (kind) => heard.push(kind));
        publish('class', 'answer');
        await vi.waitFor(() => expect(heard.length).toBeGreaterThanOrEqual(4), 5000);
        return heard;
      };
      await hear(throughPooler(direct.host));
      expect(log.mock.calls.flat().join()).not.toContain('notices-not-heard');
      await closeNotices();
      // The way past it leads to the pooler again: LISTEN is taken there, and nothing is ever heard.
      const heard = await hear(throughPooler(pooler.host));
      await vi.waitFor(() => expect(log.mock.calls.flat().join()).toContain('notices-not-heard'), 3000);
      await vi.waitFor(() => expect(heard.length).toBeGreaterThanOrEqual(7), { timeout: 8000 });
      log.mockRestore();
    });
  },
);
