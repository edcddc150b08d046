import { existsSync, readFileSync, rmSync } from 'node:fs';
import Database from 'libsql';
import { expect, it } from 'vitest';
import { chapterSlugs } from '@/content/facts/chapters';
import { getReaderPath, recordTap } from '@/features/explainer/data';
import { countWaiting, listDiscrepancies } from '@/features/poll/audit.data';
import { castVote, forgetVoter, getBallot } from '@/features/poll/data';
import { getResults } from '@/features/poll/results.data';
import { type ReaderId, readerKey, voterKey } from '@/features/readers/reader';
import { closeDatabase, database } from '@/lib/db/client';
import { onBothDatabases, onServer } from '../test/database';
import { attackCopy, type Campaign } from '../test/linking/campaign';
import { takeCopy } from '../test/linking/copies';
import { backUp } from './backup';
import { backupFile, dropJoinableBackups, isJoinable, listBackupFiles } from './backup-files';
import { migrate, namesOfMigrations } from './migrate';
import { prepareDatabase } from './prepare';

const secret = process.env.SECRET ?? '';
const url = () => process.env.DATABASE_URL ?? '';
const isPostgres = () => url().startsWith('postgres');
const reader = (n: number) => `reader-before-${String(n).padStart(8, '0')}` as ReaderId;
const filled = readFileSync(new URL('test-upgrade/8442a76.sql', import.meta.url), 'utf8');
const day = 24 * 60 * 60 * 1000;

/** The database as the version before had it: its migrations, and rows that it wrote. */
async function databaseOfBefore(): Promise<void> {
  const names = namesOfMigrations('sqlite');
  const before = names.slice(
    0,
    names.findIndex((name) => name.endsWith('namesakes')),
  );
  if (isPostgres()) {
    await onServer(url(), 'DROP SCHEMA public CASCADE');
    await onServer(url(), 'CREATE SCHEMA public');
  } else rmSync(url().slice('file:'.length));
  await migrate(url(), before);
  if (isPostgres()) await onServer(url(), filled);
  else {
    const file = new Database(url().slice('file:'.length));
    file.exec(filled);
    file.close();
  }
}

/** How often each row of the fixture's table holds these values. */
function countIn(table: string, columns: readonly string[]): Map<string, number> {
  const [, head = '', body = ''] =
    new RegExp(`INSERT INTO "${table}" \\(([^)]*)\\) VALUES\\n([\\s\\S]*?);\\n`).exec(filled) ?? [];
  const names = head.split(', ').map((name) => name.replaceAll('"', ''));
  const counts = new Map<string, number>();
  for (const row of body.split(/,\n/)) {
    const values = row.slice(1, -1).split(', ');
    const key = columns.map((column) => (values[names.indexOf(column)] ?? 'NULL').replaceAll("'", '')).join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const counted = (rows: readonly Record<string, unknown>[], columns: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = columns.map((column) => String(row[column] ?? 'NULL')).join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

onBothDatabases('the upgrade of a database that 8442a76 filled', () => {
  it('keeps every vote, tap, reason and public number, and leads from none of them to a pupil', async () => {
    await databaseOfBefore();
    // PostgreSQL's backups of all tests lie in one folder.
    const earlier = listBackupFiles(url()).length;
    const announced: string[] = [];
    const { backup } = await prepareDatabase(url(), secret, undefined, (text) => {
      announced.push(text);
      // Said before the tables change: the backup is there, and what is written in it is what still stands.
      expect(listBackupFiles(url())).toHaveLength(earlier + 1);
    });
    expect(announced).toHaveLength(1);
    expect(announced[0]).toContain(backup ?? 'no backup');

    const db = await database();
    const votes = await db.vote.findMany();
    const columns = ['voter', 'phase', 'stance', 'peeked', 'class', 'receipt'];
    expect(counted(votes, columns)).toEqual(countIn('Vote', columns));
    const [moves, reasons] = [await db.move.findMany(), await db.reason.findMany()];
    expect(counted(moves, ['chapter', 'move', 'class'])).toEqual(countIn('Move', ['chapter', 'move', 'class']));
    expect(counted(reasons, ['phase', 'reason'])).toEqual(countIn('Reason', ['phase', 'reason']));
    expect(counted(await db.readChapter.findMany(), ['reader', 'chapter'])).toEqual(
      countIn('ReadChapter', ['reader', 'chapter']),
    );
    const tallies = countIn('Tally', ['kind', 'cell', 'n']);
    for (const { kind, cell, n } of await db.tally.findMany({
      where: { kind: { in: ['vote', 'shift', 'reason', 'class'] } },
    }))
      expect(tallies.has(`${kind},${cell},${n}`), `${kind} ${cell} ${n}`).toBe(true);
    expect(await listDiscrepancies()).toEqual([]);
    expect(await countWaiting()).toEqual({ votes: 0, classes: 0 });
    const { rekeyedOn, days } = await getResults('2026-11-28');
    expect(rekeyedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(days).toEqual({ first: '2026-11-10', last: '2026-11-13' });

    // Votes and looks are still their readers'; taps and reasons are nobody's.
    expect((await getBallot(reader(0))).hasPeeked).toBe(true);
    expect((await getBallot(reader(1))).hasPeeked).toBe(false);
    expect((await getBallot(reader(1))).before).not.toBeNull();
    for (let n = 0; n < 16; n += 1) expect(await getReaderPath(reader(n))).toEqual([]);
    const keys = new Set([...moves, ...reasons].map(({ id }) => id));
    expect(keys.size).toBe(moves.length + reasons.length);
    for (const { voter } of votes) expect(keys.has(voter)).toBe(false);

    // Everything goes on.
    await castVote(reader(1), { phase: 'after', stance: 'unsure', classId: null }, new Date());
    await recordTap(reader(1), 'flight', 'more');
    await forgetVoter(reader(2), new Date());
    expect(await listDiscrepancies()).toEqual([]);

    const copy = await takeCopy();
    const campaign: Campaign = new Map();
    const pupils = Array.from({ length: 11 }, (_, n) => ({ name: `Pupil ${n}`, reader: reader(n) }));
    attackCopy(campaign, copy, { classId: 'class-of-before-000000', pupils }, 1);
    for (const [name, { linked, certain }] of campaign) {
      expect(linked.p, `${name}: ${linked}`).toBeGreaterThan(0.001);
      expect(certain.p, `${name}: ${certain}`).toBeGreaterThan(0.001);
    }
    await closeDatabase();
    rmSync(backup ?? '');
    if (!isPostgres()) {
      const bytes = readFileSync(url().slice('file:'.length));
      for (let n = 0; n < 16; n += 1)
        for (const chapter of chapterSlugs.filter((slug) => slug !== 'before'))
          expect(bytes.includes(voterKey(reader(n)) + chapter)).toBe(false);
      expect(bytes.includes(readerKey(reader(1)))).toBe(true);
    }
  });

  it('makes a backup that is still joinable, and deletes it after seven days, and no other', async () => {
    await databaseOfBefore();
    const { backup } = await prepareDatabase(url(), secret);
    expect(isJoinable(backup ?? '')).toBe(true);
    const later = backupFile(url(), 'test');
    await backUp(url(), later);
    expect(isJoinable(later)).toBe(false);
    expect(dropJoinableBackups(url(), new Date(Date.now() + 6 * day))).toBe(0);
    expect(existsSync(backup ?? '')).toBe(true);
    expect(dropJoinableBackups(url(), new Date(Date.now() + 9 * day))).toBeGreaterThanOrEqual(1);
    expect([backup ?? '', later].map((file) => existsSync(file))).toEqual([false, true]);
    rmSync(later);
  });
});
