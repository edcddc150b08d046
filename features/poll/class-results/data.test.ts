import { expect, it } from 'vitest';
import { recordTap } from '@/features/explainer/data';
import type { ReaderId } from '@/features/readers/reader';
import { database } from '@/lib/db';
import { onBothDatabases } from '@/prisma/test-database';
import { castVote, changeVoteByReceipt, forgetVoter, recordPeek } from '../data';
import { listDiscrepancies } from '../ledger/data';
import { getResults } from '../results/data';
import { forgetClassVotes, getClassPoll } from './data';

const today = '2026-11-21';
const now = new Date('2026-11-21T10:00:00Z');
const pupil = (number: number) => `pupil ${number}` as ReaderId;

async function makeClass(id: string, { isRevealed = true, hasPoll = true } = {}): Promise<void> {
  const settings = { chapters: '', scope: 'all', length: 10, kinds: 'one', attempts: 1, zone: 'UTC' };
  const times = { createdAt: now, expiresAt: new Date('2027-05-20T10:00:00Z') };
  const rest = { code: id.padEnd(6, 'A').toUpperCase(), title: id, feedback: 'at-once', hasPoll, isRevealed };
  await (await database()).class.create({ data: { id, ...settings, ...times, ...rest } });
}

const vote = (number: number, stance: 'lost' | 'held', classId: string | null, phase: 'before' | 'after' = 'before') =>
  castVote(pupil(number), { phase, stance, classId }, now);
const some = (n: number, deed: (number: number) => Promise<unknown>, from = 0) =>
  Promise.all(Array.from({ length: n }, (_, index) => deed(from + index)));

onBothDatabases('the poll of a class', () => {
  it('counts a pupil once, in the class and among everyone', async () => {
    await makeClass('seven');
    await some(6, (number) => vote(number, 'lost', 'seven'));
    await some(6, (number) => vote(number, 'lost', 'seven'));
    await some(3, (number) => vote(number, 'held', null), 100);
    expect((await getClassPoll('seven', today)).result?.phases.before).toMatchObject({ n: 6, counts: { lost: 6 } });
    expect((await getResults(today)).phases.before.n).toBe(9);
    expect(await listDiscrepancies()).toEqual([]);
  });

  it('stays closed until it is revealed, until five votes are in, and while it is off', async () => {
    await makeClass('hidden', { isRevealed: false });
    await makeClass('off', { hasPoll: false });
    await makeClass('seven');
    await some(5, (number) => vote(number, 'lost', 'hidden'));
    await some(5, (number) => vote(number, 'lost', 'off'), 10);
    await some(4, (number) => vote(number, 'lost', 'seven'), 20);
    expect(await getClassPoll('hidden', today)).toEqual({ hasEnough: true, result: null });
    expect((await getClassPoll('off', today)).result).toBeNull();
    expect(await getClassPoll('seven', today)).toEqual({ hasEnough: false, result: null });
    expect(await getClassPoll('nowhere', today)).toEqual({ hasEnough: false, result: null });
    await vote(24, 'lost', 'seven');
    expect((await getClassPoll('seven', today)).result?.phases.before?.n).toBe(5);
  });

  it('moves on with five more votes, the same for all who look', async () => {
    await makeClass('seven');
    await some(5, (number) => vote(number, 'lost', 'seven'));
    const look = async () => (await getClassPoll('seven', today)).result?.phases.before?.n;
    expect(await Promise.all([look(), look(), look()])).toEqual([5, 5, 5]);
    await some(4, (number) => vote(number, 'held', 'seven'), 10);
    expect(await look()).toBe(5);
    await vote(14, 'held', 'seven');
    expect(await Promise.all([look(), look()])).toEqual([10, 10]);
  });

  it('tells from before to after and the path through the chapters, of this class only', async () => {
    await makeClass('seven');
    await makeClass('other');
    await some(12, async (number) => {
      const classId = number < 10 ? 'seven' : 'other';
      await vote(number, number < 5 ? 'lost' : 'held', classId);
      await vote(number, 'held', classId, 'after');
      await recordTap(pupil(number), 'flight', number % 2 ? 'more' : 'same', now, classId);
    });
    const { result } = await getClassPoll('seven', today);
    expect(result?.phases.after).toMatchObject({ n: 10 });
    expect(result?.shifts.lost.held).toBe(5);
    expect(result?.path[1]).toEqual([null, 5, null]);
    await some(30, (number) =>
      recordTap(pupil(200 + number), 'flight', (['more', 'same', 'less'] as const)[number % 3] ?? 'more', now, 'seven'),
    );
    expect((await getClassPoll('seven', today)).result?.path[1]).toEqual([15, 15, 10]);
  });

  it('keeps the class of a vote that is changed by its receipt, and counts one cast earlier when the class asks', async () => {
    await makeClass('seven');
    const db = await database();
    const { receipt } = await vote(1, 'lost', 'seven');
    await changeVoteByReceipt(receipt ?? '', { phase: 'before', stance: 'held' }, pupil(9), now);
    expect(await db.vote.findFirst()).toMatchObject({ stance: 'held', class: 'seven' });
    await vote(2, 'lost', null);
    await vote(2, 'lost', 'seven');
    expect(await db.vote.count({ where: { class: 'seven' } })).toBe(2);
    await vote(2, 'lost', null);
    expect(await db.vote.count({ where: { class: 'seven' } }), 'the same again changes nothing').toBe(2);
    expect(await db.vote.count()).toBe(2);
    expect(await listDiscrepancies()).toEqual([]);
  });

  it('leaves votes cast after looking out, as everywhere', async () => {
    await makeClass('seven');
    await some(6, (number) => vote(number, 'lost', 'seven'));
    await recordPeek(pupil(7), now);
    await vote(7, 'lost', 'seven');
    expect((await getClassPoll('seven', today)).result?.phases.before?.n).toBe(6);
    expect(await listDiscrepancies()).toEqual([]);
  });
});

onBothDatabases('a class that is deleted', () => {
  it('is gone from votes and taps, which stay counted among everyone’s', async () => {
    await makeClass('seven');
    await some(6, async (number) => {
      await vote(number, 'lost', 'seven');
      await recordTap(pupil(number), 'flight', 'more', now, 'seven');
    });
    await vote(6, 'held', 'other');
    await forgetVoter(pupil(5));
    await getClassPoll('seven', today);
    await forgetClassVotes('seven');
    const db = await database();
    expect(await db.vote.count({ where: { class: { not: null } } })).toBe(1);
    expect(await db.move.count({ where: { class: { not: null } } })).toBe(0);
    expect(await db.move.count()).toBe(5);
    expect(await db.release.findMany({ where: { name: { contains: 'seven' } } })).toEqual([]);
    expect((await getResults(today)).phases.before.n).toBe(6);
    expect(await listDiscrepancies()).toEqual([]);
  });
});

onBothDatabases('votes from classes', () => {
  it('stand apart among everyone’s, once nobody can be worked out', async () => {
    await some(20, (number) => vote(number, 'lost', number < 3 ? 'seven' : null));
    expect((await getResults(today)).classes.before[0]).toEqual([null, null]);
    await some(9, (number) => vote(number, 'lost', 'seven'), 3);
    expect((await getResults(today)).classes.before[0]).toEqual([12, 8]);
    expect((await getResults(today)).classes.after.flat().every((n) => n === null)).toBe(true);
    expect((await getResults(today)).phases.before.counts.lost).toBe(20);
  });
});
