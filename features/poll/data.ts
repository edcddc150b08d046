import 'server-only';
import { type Phase, phases, type Stance } from '@/content/facts/poll';
import { bandOf } from '@/features/quiz/data';
import { type ReaderId, readerKey, voterKey } from '@/features/readers/reader';
import { dayOf } from '@/lib/day';
import { database } from '@/lib/db';
import { noVotes, type PollResults, record, tallyOf, withhold } from './tally';

/** What a reader has done in the poll. */
export type Ballot = { before: Stance | null; after: Stance | null; hasPeeked: boolean };

export async function getBallot(reader: ReaderId | null): Promise<Ballot> {
  if (!reader) return { before: null, after: null, hasPeeked: false };
  const db = await database();
  const voter = voterKey(reader);
  const [votes, peek] = await Promise.all([
    db.vote.findMany({ where: { voter } }),
    db.peek.findUnique({ where: { voter } }),
  ]);
  const stanceIn = (phase: Phase) => (votes.find((vote) => vote.phase === phase)?.stance as Stance | undefined) ?? null;
  return { before: stanceIn('before'), after: stanceIn('after'), hasPeeked: peek !== null };
}

/**
 * Counts a reader's stance in a phase, in place of an earlier one. The key of the table decides that there is one vote,
 * so copies that come at the same time are one.
 * @returns whether an earlier vote of this phase had another stance
 */
export async function castVote(
  reader: ReaderId,
  phase: Phase,
  stance: Stance,
  now: Date,
): Promise<{ changed: boolean }> {
  const db = await database();
  const voter = voterKey(reader);
  const id = { voter_phase: { voter, phase } };
  const [earlier, peek, tapped, band] = await Promise.all([
    db.vote.findUnique({ where: id }),
    db.peek.findUnique({ where: { voter } }),
    db.move.count({ where: { voter } }),
    bandOf(readerKey(reader)),
  ]);
  // The same answer again is no new vote: it stays counted as it was.
  if (earlier?.stance === stance) return { changed: false };
  const vote = { stance, peeked: peek !== null, day: dayOf(now), band, tapped };
  await db.vote.upsert({ where: id, create: { voter, phase, ...vote }, update: vote });
  return { changed: earlier !== null };
}

/** Takes a vote back. @returns whether there was one */
export async function withdrawVote(reader: ReaderId, phase: Phase): Promise<boolean> {
  const db = await database();
  const { count } = await db.vote.deleteMany({ where: { voter: voterKey(reader), phase } });
  return count > 0;
}

/** Remembers that a reader asked for the results: votes cast or changed from now on are counted apart. */
export async function recordPeek(reader: ReaderId, now: Date): Promise<void> {
  const db = await database();
  const voter = voterKey(reader);
  await db.peek.upsert({ where: { voter }, create: { voter, day: dayOf(now) }, update: {} });
}

/** The whole poll, fit to be shown. */
export async function getResults(): Promise<PollResults> {
  const db = await database();
  const [counts, pairs] = await Promise.all([
    db.vote.groupBy({ by: ['phase', 'stance', 'peeked'], _count: { _all: true } }),
    // Readers who voted in both phases without looking: the only ones of whom a shift can be told.
    db.$queryRaw<{ before: Stance; after: Stance; n: number | bigint }[]>`
      SELECT b."stance" AS "before", a."stance" AS "after", COUNT(*) AS "n"
      FROM "Vote" b JOIN "Vote" a ON a."voter" = b."voter" AND a."phase" = 'after'
      WHERE b."phase" = 'before' AND NOT b."peeked" AND NOT a."peeked"
      GROUP BY b."stance", a."stance"`,
  ]);
  const count = (phase: Phase, peeked: boolean) =>
    record(
      (stance) =>
        counts.find((row) => row.phase === phase && row.stance === stance && row.peeked === peeked)?._count._all ?? 0,
    );
  const table = record((from) =>
    record((to) => Number(pairs.find((pair) => pair.before === from && pair.after === to)?.n ?? 0)),
  );
  const byPhase = <Value>(of: (phase: Phase) => Value) =>
    Object.fromEntries(phases.map((phase) => [phase, of(phase)])) as Record<Phase, Value>;
  return {
    phases: byPhase((phase) => tallyOf({ ...noVotes, ...count(phase, false) })),
    peeked: byPhase((phase) => tallyOf(count(phase, true)).n),
    shifts: withhold(table),
    bothPhases: pairs.reduce((sum, pair) => sum + Number(pair.n), 0),
  };
}
