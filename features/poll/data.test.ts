import { expect, it } from 'vitest';
import { forgetReader } from '@/features/readers/data';
import { type ReaderId, readerKey, voterKey } from '@/features/readers/reader';
import { database } from '@/lib/db';
import { onBothDatabases } from '@/prisma/test-database';
import { castVote, getBallot, getResults, recordPeek, withdrawVote } from './data';

const now = new Date('2026-11-21T10:00:00Z');
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
    expect(await withdrawVote(reader(1), 'before')).toBe(true);
    expect(await withdrawVote(reader(1), 'before')).toBe(false);
    expect((await getResults()).phases.before.n).toBe(0);
  });

  it('counts a vote cast or changed after looking apart, and leaves an unchanged one where it was', async () => {
    await castVote(reader(1), 'before', 'lost', now);
    await recordPeek(reader(1), now);
    await castVote(reader(1), 'before', 'lost', now);
    expect((await getResults()).peeked).toEqual({ before: 0, after: 0 });
    await castVote(reader(1), 'after', 'held', now);
    await castVote(reader(1), 'before', 'held', now);
    const { phases, peeked } = await getResults();
    expect(peeked).toEqual({ before: 1, after: 1 });
    expect(phases.before.n + phases.after.n).toBe(0);
  });

  it('shows a reader their own ballot and nobody else’s', async () => {
    await castVote(reader(1), 'before', 'unsure', now);
    expect(await getBallot(reader(1))).toEqual({ before: 'unsure', after: null, hasPeeked: false });
    expect(await getBallot(reader(2))).toEqual({ before: null, after: null, hasPeeked: false });
    expect(await getBallot(null)).toEqual({ before: null, after: null, hasPeeked: false });
  });

  it('forgets a browser with all its votes', async () => {
    await castVote(reader(1), 'before', 'lost', now);
    await castVote(reader(2), 'before', 'lost', now);
    await forgetReader(reader(1));
    expect((await getResults()).phases.before.n).toBe(1);
  });

  it('stores neither the reader nor the key of their progress, and no time finer than the day', async () => {
    await castVote(reader(1), 'before', 'lost', now);
    const db = await database();
    const stored = JSON.stringify(await db.vote.findMany());
    expect(stored).toContain(voterKey(reader(1)));
    expect(stored).not.toContain(reader(1));
    expect(stored).not.toContain(readerKey(reader(1)));
    expect(stored).not.toMatch(/\d\d:\d\d/);
    expect(stored).toContain('2026-11-21');
  });
});
