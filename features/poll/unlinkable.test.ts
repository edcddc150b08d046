import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { startAttempt } from '@/features/quiz/data';
import { type ReaderId, readerKey, voterKey } from '@/features/readers/reader';
import { mixRows } from '@/features/readers/row-order/data';
import { type Database, database } from '@/lib/db';
import { keyedHash, type Purpose } from '@/lib/keys';
import { onBothDatabases } from '@/prisma/test-database';
import { castVote } from './data';

const secret = process.env.SECRET ?? '';
const purposes: Purpose[] = [
  'cookie',
  'once',
  'voter',
  'reader',
  'fingerprint',
  'receipt',
  'reason',
  'bucket',
  'proof',
];
const readers = Array.from({ length: 30 }, (_, index) => `reader number ${index}` as ReaderId);
const isPostgres = () => process.env.DATABASE_URL?.startsWith('postgres') ?? false;

/** Thirty readers, one after the other: each reads, takes a quiz, taps and votes. */
async function thirtyVisits(db: Database): Promise<void> {
  for (const [index, who] of readers.entries()) {
    const at = new Date(Date.UTC(2026, 10, 21, 8, index));
    await startAttempt(readerKey(who), { scope: 'all', length: 5, feedback: 'at-once' }, at);
    await db.readChapter.create({ data: { reader: readerKey(who), chapter: 'flight', day: '2026-11-21' } });
    await db.move.create({ data: { voter: voterKey(who), chapter: 'flight', move: 'more', day: '2026-11-21' } });
    await castVote(who, { phase: 'after', stance: 'lost', reasons: ['no-retreat'] }, at);
  }
}

/** The keys of a table in the order in which a copy of the database holds them. */
async function orderIn(db: Database, table: string, column: string): Promise<string[]> {
  const by = isPostgres() ? 'ORDER BY ctid' : '';
  const rows = await db.$queryRawUnsafe<{ key: string }[]>(`SELECT "${column}" AS "key" FROM "${table}" ${by}`);
  const keys = rows.map(({ key }) => key);
  if (isPostgres()) return keys;
  const file = readFileSync((process.env.DATABASE_URL ?? '').slice('file:'.length));
  return keys.sort((a, b) => file.indexOf(a) - file.indexOf(b));
}

/** How many readers are found by saying that the first, second, … of one list are the first, second, … of the other. */
function foundByOrder(voters: string[], owners: string[]): number {
  const right = (voter: string, owner: string | undefined) =>
    readers.some((who) => voterKey(who) === voter && readerKey(who) === owner);
  const forwards = voters.filter((voter, index) => right(voter, owners[index])).length;
  const backwards = voters.filter((voter, index) => right(voter, owners.at(-1 - index))).length;
  return Math.max(forwards, backwards);
}

// By chance one in thirty is right; seven or more are so once in eighty thousand times.
const byChance = 6;

/** Rows are laid by hand here: the timer of features/readers/row-order counts as running already. */
beforeEach(() => {
  Object.assign(globalThis, { explainerRowOrder: { timer: setTimeout(() => {}, 0), pauseMs: 0 } });
});

onBothDatabases('a copy of the database, with the secret', () => {
  it('joins no vote and no tap to an attempt: not by keys, by keys of keys, by times or by order', async () => {
    const db = await database();
    await thirtyVisits(db);
    await mixRows(db);
    const [votes, moves, reasons, buckets] = await Promise.all([
      db.vote.findMany(),
      db.move.findMany(),
      db.reason.findMany(),
      db.bucket.findMany(),
    ]);
    const [attempts, read] = await Promise.all([db.attempt.findMany(), db.readChapter.findMany()]);
    expect([votes.length, moves.length, attempts.length, read.length]).toEqual([30, 30, 30, 30]);

    const cast = JSON.stringify([votes, moves, reasons, buckets]);
    const owned = [
      ...new Set([
        ...attempts.flatMap(({ id, reader, seed }) => [id, reader, seed]),
        ...read.map(({ reader }) => reader),
      ]),
    ];
    for (const key of owned) {
      expect(cast).not.toContain(key);
      for (const purpose of purposes) expect(cast).not.toContain(keyedHash(secret, purpose, key));
    }
    const progress = JSON.stringify([attempts, read]);
    for (const { voter } of votes)
      for (const purpose of purposes) expect(progress).not.toContain(keyedHash(secret, purpose, voter));
    expect(cast).not.toMatch(/\d\d:\d\d/);
    expect(Object.keys(votes[0] ?? {}).sort()).toEqual([
      'band',
      'class',
      'day',
      'peeked',
      'phase',
      'receipt',
      'stance',
      'tapped',
      'voter',
    ]);

    const byTime = attempts.sort((a, b) => a.startedAt.getTime() - b.startedAt.getTime()).map(({ reader }) => reader);
    for (const table of ['Vote', 'Move']) {
      const voters = await orderIn(db, table, 'voter');
      for (const owners of [byTime, await orderIn(db, 'Attempt', 'reader'), await orderIn(db, 'ReadChapter', 'reader')])
        expect(foundByOrder(voters, owners), `${table} in order`).toBeLessThanOrEqual(byChance);
    }
  });

  it('would give them away by their order, were the rows not laid anew', async () => {
    const db = await database();
    await thirtyVisits(db);
    const byTime = (await db.attempt.findMany({ orderBy: { startedAt: 'asc' } })).map(({ reader }) => reader);
    const found = foundByOrder(await orderIn(db, 'Vote', 'voter'), byTime);
    if (isPostgres()) expect(found).toBe(30);
  });
});
