import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { joinClass, returnPupil } from '@/features/classroom/pupil/coming-in/data';
import { newReturnCode } from '@/features/classroom/pupil/return-code';
import { recordTap } from '@/features/explainer/data';
import { startAttempt } from '@/features/quiz/data';
import { type ReaderId, readerKey, voterKey } from '@/features/readers/reader';
import { mixRows } from '@/features/readers/row-order/data';
import { type Database, database } from '@/lib/db';
import { newId } from '@/lib/ids';
import { keyedHash, opened, type Purpose } from '@/lib/keys';
import { makeClass } from '@/prisma/test-class';
import { onBothDatabases } from '@/prisma/test-database';
import { castVote } from './data';

const secret = process.env.SECRET ?? '';
/** Every purpose there is: the compiler lists what is missing. */
const purposes = Object.keys({
  cookie: 0,
  once: 0,
  voter: 0,
  reader: 0,
  fingerprint: 0,
  receipt: 0,
  reason: 0,
  flash: 0,
  bucket: 0,
  proof: 0,
  session: 0,
  ticket: 0,
  device: 0,
  'one-time-code': 0,
  'return-code': 0,
  'return-hash': 0,
  'pupil-code': 0,
  'pupil-hash': 0,
  seal: 0,
} satisfies Record<Purpose, 0>) as Purpose[];
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

/** Thirty pupils of one class, who share three tablets, one after the other; some come back with their codes. */
async function thirtyPupils(): Promise<void> {
  const { id: classId } = await makeClass();
  for (const [index, who] of readers.entries()) {
    const at = new Date(Date.UTC(2026, 10, 21, 8, index));
    const returnCode = newReturnCode();
    await joinClass(who, classId, { name: `Pupil ${index}`, returnCode }, at);
    await recordTap(who, 'flight', 'more', at, classId);
    const attempt = await startAttempt(readerKey(who), { scope: 'flight', length: 3, feedback: 'at-once' }, at);
    const pupil = await (await database()).pupil.findFirstOrThrow({ where: { reader: readerKey(who) } });
    await (await database()).attempt.update({ where: { id: attempt }, data: { pupilId: pupil.id } });
    await castVote(who, { phase: 'before', stance: 'lost', classId }, at);
    await castVote(who, { phase: 'after', stance: 'held', reasons: ['no-retreat'], classId }, at);
    if (index % 5 === 0) {
      // On another device: the same reader, found by the code alone.
      const form = {
        request: new Request('http://site.test/join'),
        lang: 'en' as const,
        values: new Map(),
        once: newId(),
      };
      const back = await returnPupil(returnCode, form, at);
      if (back) await castVote(back.reader, { phase: 'after', stance: 'slipping', classId }, at);
    }
  }
}

const tables = ['vote', 'move', 'peek', 'reason', 'pupil', 'attempt', 'answer', 'readChapter'] as const;
const votesSide: readonly string[] = ['vote', 'move', 'peek', 'reason'];

/** Every text in a copy of the database, by side: what belongs to votes, and what belongs to people. */
async function textsBySide(db: Database): Promise<{ votes: Set<string>; people: Set<string> }> {
  const sides = { votes: new Set<string>(), people: new Set<string>() };
  for (const table of tables) {
    const rows = (await (db[table] as { findMany(): Promise<object[]> }).findMany()) as Record<string, unknown>[];
    for (const value of rows.flatMap((row) => Object.values(row))) {
      const side = votesSide.includes(table) ? sides.votes : sides.people;
      if (typeof value === 'string') for (const text of [value, ...value.split(' ')]) side.add(text);
      if (value instanceof Date) side.add(value.toISOString()).add(String(value.getTime()));
    }
  }
  return sides;
}

onBothDatabases('a copy of the database with a class in it, with the secret', () => {
  it('joins no vote and no tap to a pupil: not by what is sealed, by codes, by keys of keys, by times or by order', async () => {
    await thirtyPupils();
    const db = await database();
    await mixRows(db);
    const { votes, people } = await textsBySide(db);
    const [pupils, cast] = await Promise.all([db.pupil.findMany(), db.vote.findMany()]);
    expect([pupils.length, cast.length]).toEqual([30, 60]);

    // What both sides say in the same words: the class, chapters, days, nothing that is one person's.
    const shared = [...votes].filter((text) => people.has(text) && text.length > 10);
    expect(shared.filter((text) => text !== pupils[0]?.classId && !/^\d{4}-\d\d-\d\d$/.test(text))).toEqual([]);
    const suffixes = ['', ' before', ' after', ' after no-retreat', ' flight'];
    const derive = (from: Set<string>, to: Set<string>) =>
      [...from].flatMap((text) =>
        suffixes.flatMap((suffix) =>
          purposes.flatMap((purpose) => {
            const hash = keyedHash(secret, purpose, text + suffix);
            return [hash, hash.slice(0, 22)].filter((key) => to.has(key)).map(() => `${purpose} of ${text}${suffix}`);
          }),
        ),
      );
    expect(derive(people, votes), 'keys of what belongs to people').toEqual([]);
    expect(derive(votes, people), 'keys of what belongs to votes').toEqual([]);
    for (const { id, sealedReader } of pupils)
      for (const code of [...people, ...votes, secret, ''])
        expect(opened(secret, code, id, sealedReader ?? ''), 'what is sealed').toBeNull();

    const byJoining = pupils.sort((a, b) => Number(a.joinedAt) - Number(b.joinedAt)).map(({ reader }) => reader ?? '');
    for (const table of ['Vote', 'Move']) {
      const voters = [...new Set(await orderIn(db, table, 'voter'))];
      for (const owners of [byJoining, await orderIn(db, 'Pupil', 'reader'), await orderIn(db, 'Attempt', 'reader')])
        expect(foundByOrder(voters, owners), `${table} in order`).toBeLessThanOrEqual(byChance);
    }
  });

  it('would give a pupil away, were the key of votes made from what is stored: the thief of this test is not blind', async () => {
    await thirtyPupils();
    const db = await database();
    const pupil = await db.pupil.findFirstOrThrow();
    await db.vote.updateMany({
      where: { voter: voterKey(readers[0] as ReaderId) },
      data: { voter: keyedHash(secret, 'voter', pupil.reader ?? '') },
    });
    const { votes, people } = await textsBySide(db);
    expect([...people].some((text) => votes.has(keyedHash(secret, 'voter', text)))).toBe(true);
  });
});
