import { expect, it, vi } from 'vitest';
import { type Phase, reasons, type Stance } from '@/content/facts/poll';
import { type ReaderId, readerKey, voterKey } from '@/features/readers/reader';
import { database } from '@/lib/db/client';
import { metricsText } from '@/lib/ops/metrics';
import { onBothDatabases } from '@/test/database';
import { listDiscrepancies, repairTallies } from './audit.data';
import {
  castVote as cast,
  changeVoteByReceipt,
  forgetVoter,
  getBallot,
  recordPeek,
  withdrawVote,
  withdrawVoteByReceipt,
} from './data';
import { getResults as resultsOn } from './results.data';

const now = new Date('2026-11-21T10:00:00Z');
const castVote = (who: ReaderId, phase: Phase, stance: Stance, at: Date) => cast(who, { phase, stance }, at);
const getResults = () => resultsOn('2026-11-21');
const reader = (number: number) => `reader ${number}` as ReaderId;

onBothDatabases('the poll', () => {
  it('counts a reader once, however often the same vote comes, also at the same time', async () => {
    await Promise.all(Array.from({ length: 50 }, () => castVote(reader(1), 'before', 'lost', now)));
    const { phases } = await getResults();
    expect(phases.before).toEqual({ n: 1, counts: { lost: 1, slipping: 0, held: 0, unsure: 0 } });
  });

  it('changes a vote instead of adding one, and takes it back', async () => {
    expect(await castVote(reader(1), 'before', 'lost', now)).toMatchObject({ changed: false });
    expect(await castVote(reader(1), 'before', 'held', now)).toMatchObject({ changed: true });
    expect((await getResults()).phases.before.counts).toMatchObject({ lost: 0, held: 1 });
    expect(await withdrawVote(reader(1), 'before', now)).toBe(true);
    expect(await withdrawVote(reader(1), 'before', now)).toBe(false);
    expect((await getResults()).phases.before.n).toBe(0);
  });

  it('counts a vote cast or changed after looking apart, and leaves an unchanged one where it was', async () => {
    await castVote(reader(1), 'before', 'lost', now);
    await recordPeek(reader(1));
    await castVote(reader(1), 'before', 'lost', now);
    expect((await getResults()).peeked).toMatchObject({ before: { n: 0 }, after: { n: 0 } });
    await castVote(reader(1), 'after', 'held', now);
    await castVote(reader(1), 'before', 'held', now);
    const { phases, peeked } = await getResults();
    expect(peeked).toMatchObject({ before: { n: 1 }, after: { n: 1 } });
    expect(phases.before.n + phases.after.n).toBe(0);
  });

  it('tells whoever runs the site what was done, each write once', async () => {
    const written = (kind: string) =>
      Number(new RegExp(`^explainer_votes_total\\{kind="${kind}"\\} (\\d+)$`, 'm').exec(metricsText())?.[1] ?? 0);
    const kinds = ['cast', 'withdraw', 'forget'];
    const before = kinds.map(written);
    await Promise.all([1, 2, 3, 4].map((number) => castVote(reader(number), 'before', 'lost', now)));
    await Promise.all([1, 2].map((number) => withdrawVote(reader(number), 'before', now)));
    await forgetVoter(reader(3), now);
    expect(kinds.map((kind, index) => written(kind) - (before[index] ?? 0))).toEqual([4, 2, 1]);
  });

  it('shows a reader their own ballot and nobody else’s', async () => {
    await castVote(reader(1), 'before', 'unsure', now);
    expect(await getBallot(reader(1))).toEqual({ before: 'unsure', after: null, hasPeeked: false, reasons: [] });
    expect(await getBallot(reader(2))).toEqual({ before: null, after: null, hasPeeked: false, reasons: [] });
    expect(await getBallot(null)).toEqual({ before: null, after: null, hasPeeked: false, reasons: [] });
  });

  it('forgets a browser with all its votes', async () => {
    await castVote(reader(1), 'before', 'lost', now);
    await castVote(reader(2), 'before', 'lost', now);
    await forgetVoter(reader(1), now);
    expect((await getResults()).phases.before.n).toBe(1);
  });

  it('stores neither the reader nor the key of their progress, and no time, not even a day', async () => {
    await castVote(reader(1), 'before', 'lost', now);
    const db = await database();
    const stored = JSON.stringify(await db.vote.findMany());
    expect(stored).toContain(voterKey(reader(1)));
    expect(stored).not.toContain(reader(1));
    expect(stored).not.toContain(readerKey(reader(1)));
    expect(stored).not.toMatch(/\d\d:\d\d/);
    expect(stored).not.toContain('2026-11-21');
  });

  it('counts the last of one reader’s changes that come together, and each is told what it changed', async () => {
    const changes = await Promise.all(
      (['lost', 'held', 'held', 'unsure'] as const).map((stance) => castVote(reader(1), 'before', stance, now)),
    );
    expect(changes.map(({ changed }) => changed)).toEqual([false, true, false, true]);
    expect((await getBallot(reader(1))).before).toBe('unsure');
    expect((await getResults()).phases.before.n).toBe(1);
    expect(await listDiscrepancies()).toEqual([]);
  });

  it('lets one bad vote fail alone among those that come with it', async () => {
    const votes = await Promise.allSettled([
      castVote(reader(1), 'before', 'lost', now),
      castVote(reader(2), 'before', null as never, now),
      castVote(reader(3), 'before', 'held', now),
    ]);
    expect(votes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await getResults()).phases.before).toMatchObject({ n: 2, counts: { lost: 1, held: 1 } });
    expect(await listDiscrepancies()).toEqual([]);
  });

  // The full size, 1,000 rounds, is run by bench/vote.
  it('keeps one vote for each of 20 readers who send 50 different ones at the same time', async () => {
    const all = ['lost', 'slipping', 'held', 'unsure'] as const;
    for (let round = 0; round < 20; round += 1)
      await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          castVote(reader(round), index % 3 ? 'after' : 'before', all[index % 4] ?? 'lost', now),
        ),
      );
    const { phases } = await getResults();
    expect([phases.before.n, phases.after.n]).toEqual([20, 20]);
    expect(await listDiscrepancies()).toEqual([]);
  });

  it('has no room in its table for a second vote of one voter in a phase, whoever writes it', async () => {
    const db = await database();
    const row = { voter: voterKey(reader(1)), phase: 'before', stance: 'lost', peeked: false };
    await db.vote.create({ data: row });
    await db.vote.create({ data: { ...row, phase: 'after' } });
    await expect(db.vote.create({ data: { ...row, stance: 'held' } })).rejects.toMatchObject({ code: 'P2002' });
  });

  it('keeps tallies equal to the rows through votes, changes, looks, reasons, withdrawals and forgetting', async () => {
    const all = ['lost', 'slipping', 'held', 'unsure'] as const;
    await Promise.all(
      Array.from({ length: 120 }, async (_, index) => {
        const who = reader(index % 30);
        if (index % 7 === 0) await recordPeek(who);
        if (index % 11 === 0) await forgetVoter(who, now);
        else if (index % 5 === 0) await withdrawVote(who, 'before', now);
        else
          await cast(
            who,
            {
              phase: index % 2 ? 'after' : 'before',
              stance: all[index % 4] ?? 'lost',
              reasons: reasons.slice(0, index % 3),
            },
            new Date(now.getTime() + index * 1_000_000),
          );
      }),
    );
    expect(await listDiscrepancies()).toEqual([]);
  });

  it('keeps tallies equal to the rows when several servers write at the same time', async () => {
    const servers = [cast];
    for (let more = 0; more < 3; more += 1) {
      // A fresh copy of the module has a queue of its own, as another process has.
      vi.resetModules();
      servers.push((await import('./data')).castVote);
    }
    const all = ['lost', 'slipping', 'held', 'unsure'] as const;
    await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        servers[index % servers.length]?.(
          reader(index % 5),
          { phase: index % 3 ? 'after' : 'before', stance: all[Math.floor(index / 3) % 4] ?? 'lost' },
          now,
        ),
      ),
    );
    expect(await listDiscrepancies()).toEqual([]);
    expect((await getResults()).phases.before.n).toBe(5);
  });

  it('finds a tally that is wrong, and mends it', async () => {
    await castVote(reader(1), 'before', 'lost', now);
    const db = await database();
    await db.tally.updateMany({ where: { kind: 'vote' }, data: { n: 7 } });
    expect(await listDiscrepancies()).toEqual([{ cell: 'vote before open lost', tally: 7, rows: 1 }]);
    expect(await repairTallies()).toHaveLength(1);
    expect(await listDiscrepancies()).toEqual([]);
    expect((await getResults()).phases.before.n).toBe(1);
  });
});

onBothDatabases('a receipt', () => {
  it('is given for a new vote and for copies of its form, and not for a change', async () => {
    const vote = { phase: 'before', stance: 'lost', code: 'AAAA-BBBB-CCCC-DDDD' } as const;
    expect((await cast(reader(1), vote, now)).receipt).toBe(vote.code);
    expect((await cast(reader(1), vote, now)).receipt).toBe(vote.code);
    expect((await castVote(reader(1), 'before', 'held', now)).receipt).toBeNull();
    const db = await database();
    expect(JSON.stringify(await db.vote.findMany())).not.toContain(vote.code);
  });

  it('changes and takes back its vote from another device, and only in its phase', async () => {
    const { receipt } = await castVote(reader(1), 'before', 'lost', now);
    const code = receipt ?? '';
    const wrong = { status: 422, code: 'wrong-receipt', field: 'receipt' };
    await expect(changeVoteByReceipt(code, { phase: 'after', stance: 'held' }, null, now)).rejects.toMatchObject(wrong);
    await expect(withdrawVoteByReceipt(code, 'after', now)).rejects.toMatchObject(wrong);
    await expect(withdrawVoteByReceipt('2222-2222-2222-2222', 'before', now)).rejects.toMatchObject(wrong);
    expect(await changeVoteByReceipt(code, { phase: 'before', stance: 'held' }, reader(2), now)).toEqual({
      changed: true,
    });
    expect((await getBallot(reader(1))).before).toBe('held');
    expect((await getBallot(reader(2))).before).toBeNull();
    await withdrawVoteByReceipt(code, 'before', now);
    await expect(withdrawVoteByReceipt(code, 'before', now)).rejects.toMatchObject(wrong);
    expect((await getResults()).phases.before.n).toBe(0);
    expect(await listDiscrepancies()).toEqual([]);
  });

  it('counts a vote apart when the device that changes it has seen the results', async () => {
    const { receipt } = await castVote(reader(1), 'before', 'lost', now);
    await recordPeek(reader(2));
    await changeVoteByReceipt(receipt ?? '', { phase: 'before', stance: 'held' }, reader(2), now);
    const { phases, peeked } = await getResults();
    expect([phases.before.n, peeked.before.n]).toEqual([0, 1]);
  });
});

onBothDatabases('arguments that moved voters', () => {
  const after = { phase: 'after', stance: 'lost' } as const;

  it('are kept, changed, left as they are when not sent, and gone with the vote', async () => {
    await cast(reader(1), { ...after, reasons: ['crash-apology', 'no-retreat'] }, now);
    await cast(reader(1), { ...after, stance: 'held' }, now);
    expect((await getBallot(reader(1))).reasons).toEqual(['crash-apology', 'no-retreat']);
    await cast(reader(1), { ...after, reasons: ['no-retreat'] }, now);
    expect((await getBallot(reader(1))).reasons).toEqual(['no-retreat']);
    await withdrawVote(reader(1), 'after', now);
    expect(await (await database()).reason.count()).toBe(0);
    expect(await listDiscrepancies()).toEqual([]);
  });

  it('are shown from five readers on', async () => {
    for (let number = 1; number <= 4; number += 1)
      await cast(reader(number), { ...after, reasons: ['no-retreat'] }, now);
    expect((await getResults()).reasons.every((n) => n === null || n === undefined)).toBe(true);
    await cast(reader(5), { ...after, reasons: ['no-retreat'] }, now);
    expect((await getResults()).reasons[reasons.indexOf('no-retreat')]).toBe(5);
  });

  it('lead neither to the vote nor to each other', async () => {
    await cast(reader(1), { ...after, reasons: ['crash-apology', 'no-retreat'] }, now);
    const rows = await (await database()).reason.findMany();
    expect(new Set(rows.map(({ id }) => id.slice(0, 8))).size).toBe(2);
    expect(JSON.stringify(rows)).not.toContain(voterKey(reader(1)));
  });
});

onBothDatabases('the cross-tables', () => {
  it('open with five readers and move in steps, the same for whoever looks', async () => {
    const both = async (number: number) => {
      await castVote(reader(number), 'before', 'lost', now);
      await castVote(reader(number), 'after', 'held', now);
    };
    const ten = Array.from({ length: 10 }, (_, number) => number);
    await Promise.all([
      ...ten.map((number) => castVote(reader(100 + number), 'before', 'lost', now)),
      ...ten.map((number) => castVote(reader(200 + number), 'after', 'held', now)),
    ]);
    for (let number = 0; number < 4; number += 1) await both(number);
    expect((await getResults()).shifts.lost.held).toBeNull();
    await both(4);
    expect((await Promise.all([getResults(), getResults()])).map(({ shifts }) => shifts.lost.held)).toEqual([5, 5]);
    await both(5);
    expect((await getResults()).shifts.lost.held).toBe(5);
    for (let number = 6; number < 10; number += 1) await both(number);
    expect((await getResults()).shifts.lost.held).toBe(10);
    expect((await getResults()).shifts.lost.lost).toBeNull();
  });
});
