import { expect, it } from 'vitest';
import { stances } from '@/content/facts/poll';
import { recordTap } from '@/features/explainer/data';
import type { ReaderId } from '@/features/readers/reader';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import { random } from '../attacker';
import { countWaiting, listDiscrepancies } from '../audit.data';
import { peopleMoved } from '../blocks';
import { castVote, changeVoteByReceipt, forgetVoter, recordPeek, withdrawVote } from '../data';
import { getResults } from '../results.data';
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
const some = (n: number, work: (number: number) => Promise<unknown>, from = 0) =>
  Promise.all(Array.from({ length: n }, (_, index) => work(from + index)));

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
    expect(await getClassPoll('hidden', today)).toEqual({ canBeRevealed: true, result: null });
    expect((await getClassPoll('off', today)).result).toBeNull();
    expect(await getClassPoll('seven', today)).toEqual({ canBeRevealed: false, result: null });
    expect(await getClassPoll('nowhere', today)).toEqual({ canBeRevealed: false, result: null });
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
      await recordTap(pupil(number), 'flight', number % 2 ? 'more' : 'same', classId);
    });
    const { result } = await getClassPoll('seven', today);
    expect(result?.phases.after).toMatchObject({ n: 10 });
    expect(result?.directions).toEqual([
      { of: ['towards', 'stayed'], n: 5 },
      { of: ['away', 'unsure'], n: 5 },
    ]);
    expect(result?.path[1]).toEqual([null, 5, null]);
    await some(30, (number) =>
      recordTap(pupil(200 + number), 'flight', (['more', 'same', 'less'] as const)[number % 3] ?? 'more', 'seven'),
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
    await recordPeek(pupil(7));
    await vote(7, 'lost', 'seven');
    expect((await getClassPoll('seven', today)).result?.phases.before?.n).toBe(6);
    expect(await listDiscrepancies()).toEqual([]);
  });
});

onBothDatabases('votes of a class in the public numbers', () => {
  const shown = async () => (await getResults(today)).phases;

  it('wait until five have been added, changed or withdrawn, in each phase by itself', async () => {
    await some(4, (number) => vote(number, 'lost', 'seven'));
    expect((await shown()).before.n).toBe(0);
    expect(await countWaiting()).toEqual({ votes: 4, classes: 1 });
    await vote(4, 'held', 'seven');
    expect((await shown()).before).toMatchObject({ n: 5, counts: { lost: 4, held: 1 } });
    expect(await countWaiting()).toEqual({ votes: 0, classes: 0 });
    await some(4, (number) => vote(number, 'held', 'seven', 'after'));
    await some(4, (number) => vote(number, 'held', 'seven'));
    expect((await shown()).before.counts, 'four changed').toMatchObject({ lost: 4, held: 1 });
    expect((await shown()).after.n).toBe(0);
    await withdrawVote(pupil(4), 'before', now);
    expect((await shown()).before.counts, 'held by four, no longer by the fifth').toMatchObject({ lost: 4, held: 1 });
    await vote(5, 'held', 'seven');
    expect((await shown()).before.counts, 'five of them answer otherwise').toMatchObject({ lost: 4, held: 1 });
    await vote(6, 'held', 'seven');
    await vote(7, 'lost', 'seven');
    await vote(8, 'held', 'seven');
    expect((await shown()).before.counts).toMatchObject({ lost: 0, held: 6 });
    expect(await listDiscrepancies()).toEqual([]);
  });

  it('are counted apart for each class: five of two classes together are shown of neither', async () => {
    await some(4, (number) => vote(number, 'lost', 'seven'));
    await some(4, (number) => vote(number, 'held', 'eight'), 10);
    expect((await shown()).before.n).toBe(0);
    expect(await countWaiting()).toEqual({ votes: 8, classes: 2 });
  });

  it('leave a reader’s vote of nobody’s class as it was, at once', async () => {
    await vote(1, 'lost', null);
    expect((await shown()).before.n).toBe(1);
    await vote(1, 'lost', 'seven');
    expect((await shown()).before.n, 'it is the class’s now, and waits').toBe(0);
    expect(await listDiscrepancies()).toEqual([]);
  });

  it('never move by fewer than five people, whatever pupils do in whatever order', async () => {
    const next = random(20261128);
    let last = await shown();
    for (let step = 0; step < 120; step += 1) {
      const who = Math.floor(next() * 12);
      const phase = next() < 0.5 ? 'before' : 'after';
      if (next() < 0.2) await withdrawVote(pupil(who), phase, now);
      else await vote(who, next() < 0.6 ? 'lost' : 'held', 'seven', phase);
      const current = await shown();
      for (const one of ['before', 'after'] as const) {
        const steps = stances.map((stance) => current[one].counts[stance] - last[one].counts[stance]);
        const moved = steps.reduce((sum, n) => sum + Math.abs(n), 0);
        expect(moved === 0 || peopleMoved(steps) >= 5, `step ${step}: ${steps}`).toBe(true);
      }
      last = current;
    }
    expect(await listDiscrepancies()).toEqual([]);
  });
});

onBothDatabases('a class that is deleted', () => {
  it('is gone from votes and taps; what had joined the public numbers stays in them, what waited is dropped', async () => {
    await makeClass('seven');
    await some(6, async (number) => {
      await vote(number, 'lost', 'seven');
      await recordTap(pupil(number), 'flight', 'more', 'seven');
    });
    await some(3, (number) => vote(number, 'held', 'seven', 'after'));
    await vote(6, 'held', 'other');
    await forgetVoter(pupil(5), now);
    await getClassPoll('seven', today);
    const before = await getResults(today);
    await forgetClassVotes('seven');
    const db = await database();
    expect(await db.vote.count({ where: { class: { not: null } } })).toBe(1);
    expect(await db.move.count({ where: { class: { not: null } } })).toBe(0);
    expect(await db.move.count()).toBe(5);
    expect(await db.release.findMany({ where: { name: { contains: 'seven' } } })).toEqual([]);
    const after = await getResults(today);
    expect(after.phases).toEqual(before.phases);
    expect(await db.vote.count({ where: { phase: 'after' } })).toBe(0);
    expect(await listDiscrepancies()).toEqual([]);
    // A pupil of it may vote again: what was dropped was not counted, and what was counted is still theirs to change.
    for (const number of [0, 1, 2]) await vote(number, 'held', null);
    expect((await getResults(today)).phases.before.n).toBe(before.phases.before.n);
    expect(await listDiscrepancies()).toEqual([]);
  });

  it('leaves public numbers that equal the rows, whatever was joined, changed and withdrawn before', async () => {
    const next = random(7);
    for (let round = 0; round < 6; round += 1) {
      const classId = `class-${round}`;
      for (let step = 0; step < 40; step += 1) {
        const who = Math.floor(next() * 14);
        const phase = next() < 0.5 ? 'before' : 'after';
        if (next() < 0.15) await withdrawVote(pupil(who), phase, now);
        else await vote(who, next() < 0.5 ? 'lost' : 'held', next() < 0.8 ? classId : null, phase);
      }
      const before = (await getResults(today)).phases;
      await forgetClassVotes(classId);
      expect((await getResults(today)).phases).toEqual(before);
      expect(await listDiscrepancies()).toEqual([]);
    }
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
