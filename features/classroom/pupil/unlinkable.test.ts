import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { recordTap } from '@/features/explainer/data';
import { castVote } from '@/features/poll/data';
import { openReader, type ReaderId, readerKey, voterKey } from '@/features/readers/reader';
import { mixRows } from '@/features/readers/row-order/data';
import { type Database, database } from '@/lib/db';
import { newId } from '@/lib/ids';
import { keyedHash, type Purpose } from '@/lib/keys';
import { makeClass } from '@/prisma/test-class';
import { onBothDatabases } from '@/prisma/test-database';
import { startClassAttempt } from './attempts/data';
import { joinClass, returnPupil } from './coming-in/data';
import { findPupil, reissueReturnCode } from './data';
import { newReturnCode } from './return-code';

const secret = process.env.SECRET ?? '';
const purposes: Purpose[] = [
  ...(['cookie', 'once', 'voter', 'reader', 'fingerprint', 'receipt', 'reason', 'flash', 'bucket', 'proof'] as const),
  ...(['session', 'return-code', 'return-hash', 'pupil-code', 'pupil-hash', 'seal'] as const),
];
const pupilCount = 30;
// By chance one in thirty is right; seven or more are so once in eighty thousand times.
const byChance = 6;
const form = () => ({
  request: new Request('http://site.example/join'),
  lang: 'en' as const,
  values: new Map(),
  once: undefined,
});

/** Rows are laid by hand here: the timer of features/readers/row-order counts as running already. */
beforeEach(() => {
  Object.assign(globalThis, { explainerRowOrder: { timer: setTimeout(() => {}, 0), pauseMs: 0 } });
});

/**
 * Thirty pupils of one class, one after the other on one tablet: each joins, reads, takes the quiz, votes and leaves.
 * Every third comes back on another device and changes the vote; every fifth has a new code from the instructor.
 */
async function lesson(classId: string): Promise<ReaderId[]> {
  const readers: ReaderId[] = [];
  for (let n = 0; n < pupilCount; n += 1) {
    const at = new Date(Date.UTC(2026, 10, 21, 8, n));
    const [reader, returnCode] = [newId() as ReaderId, newReturnCode()];
    await joinClass(reader, classId, { name: `Pupil ${n}`, returnCode }, at);
    const pupil = await findPupil(reader, 'K7M2QX', at);
    if (!pupil) throw new Error('no pupil');
    await startClassAttempt(pupil, reader, at);
    await recordTap(reader, 'flight', 'more', at, classId);
    await castVote(reader, { phase: 'after', stance: 'lost', classId }, at);
    if (n % 3 === 0) {
      const back = await returnPupil(returnCode, form(), at);
      await castVote(back?.reader ?? reader, { phase: 'after', stance: 'held', classId }, at);
    }
    if (n % 5 === 0) await returnPupil((await reissueReturnCode(pupil.id)) ?? '', form(), at);
    readers.push(reader);
  }
  return readers;
}

/** The voters of a table in the order in which a copy of the database holds their rows. */
async function orderIn(db: Database, table: string): Promise<string[]> {
  const isPostgres = process.env.DATABASE_URL?.startsWith('postgres') ?? false;
  const by = isPostgres ? 'ORDER BY ctid' : '';
  const rows = await db.$queryRawUnsafe<{ voter: string }[]>(`SELECT "voter" FROM "${table}" ${by}`);
  const voters = rows.map(({ voter }) => voter);
  if (isPostgres) return voters;
  const file = readFileSync((process.env.DATABASE_URL ?? '').slice('file:'.length));
  return voters.sort((a, b) => file.indexOf(a) - file.indexOf(b));
}

onBothDatabases('a copy of the database, with the secret, of a class that shared a tablet', () => {
  it('leads from no pupil to a vote or a tap: not by keys, by keys of keys, by return codes or by order', async () => {
    const db = await database();
    const { id } = await makeClass();
    const readers = await lesson(id);
    await mixRows(db);
    const [votes, moves, pupils, attempts, read] = await Promise.all([
      db.vote.findMany(),
      db.move.findMany(),
      db.pupil.findMany({ orderBy: { joinedAt: 'asc' } }),
      db.attempt.findMany(),
      db.readChapter.findMany(),
    ]);
    expect([votes.length, moves.length, pupils.length]).toEqual([pupilCount, pupilCount, pupilCount]);
    const cast = JSON.stringify([votes, moves]);
    const owned = new Set([
      ...pupils.flatMap((one) => [one.id, one.name, one.nameKey, one.reader, one.returnHash, one.sealedReader]),
      ...attempts.flatMap((one) => [one.id, one.seed, one.reader]),
      ...read.map(({ reader }) => reader),
    ]);
    for (const key of owned) {
      if (!key) continue;
      expect(cast).not.toContain(key);
      for (const purpose of purposes) expect(cast).not.toContain(keyedHash(secret, purpose, key));
    }
    const everything = JSON.stringify([pupils, attempts, read, votes, moves]);
    for (const reader of readers) expect(everything).not.toContain(reader);
    // Nothing that is stored opens what is sealed.
    for (const { id: place, sealedReader } of pupils)
      for (const code of [...owned, ...votes.flatMap(({ voter, receipt }) => [voter, receipt])])
        if (code && sealedReader) expect(openReader(sealedReader, code, place)).toBeNull();
    // The order of the rows is that of their keys, so it tells nothing of who joined when.
    for (const table of ['Vote', 'Move']) {
      const voters = await orderIn(db, table);
      const found = voters.filter((voter, n) => voterKey(readers[n] as ReaderId) === voter).length;
      expect(found, `${table} in order`).toBeLessThanOrEqual(byChance);
    }
    expect(pupils.filter(({ reader }, n) => reader === readerKey(readers[n] as ReaderId))).toHaveLength(24);
  });
});
