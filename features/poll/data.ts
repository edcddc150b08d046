import 'server-only';
import { type Phase, type ReasonId, reasons as reasonIds, type Stance } from '@/content/facts/poll';
import { type ReaderId, readerKey, reasonKey, receiptKey, voterKey } from '@/features/readers/reader';
import { mixRowsSoon } from '@/features/readers/row-order/data';
import { dayOf } from '@/lib/day';
import { database } from '@/lib/db';
import { Refusal } from '@/lib/refusal';
import { commit } from './batch/data';
import { newReceipt, receiptText } from './receipt';

// Worked out as each order comes, not for a whole batch at once: a hash for each of many would hold all others up.
const senderOf = (reader: ReaderId) => ({ voter: voterKey(reader), progress: readerKey(reader) });

/** What a reader has done in the poll. */
export type Ballot = { before: Stance | null; after: Stance | null; hasPeeked: boolean; reasons: readonly ReasonId[] };

export async function getBallot(reader: ReaderId | null): Promise<Ballot> {
  if (!reader) return { before: null, after: null, hasPeeked: false, reasons: [] };
  const db = await database();
  const voter = voterKey(reader);
  const ids = new Map(reasonIds.map((reason) => [reasonKey(voter, 'after', reason), reason]));
  const [votes, peek, reasons] = await Promise.all([
    db.vote.findMany({ where: { voter } }),
    db.peek.findUnique({ where: { voter } }),
    db.reason.findMany({ where: { id: { in: [...ids.keys()] } } }),
  ]);
  const stanceIn = (phase: Phase) => (votes.find((vote) => vote.phase === phase)?.stance as Stance | undefined) ?? null;
  const given = reasons.map(({ id }) => ids.get(id));
  return {
    before: stanceIn('before'),
    after: stanceIn('after'),
    hasPeeked: peek !== null,
    reasons: reasonIds.filter((reason) => given.includes(reason)),
  };
}

/** The vote of a form. `voter` is a reader, or the receipt of a vote with whoever sent it. */
export type VoteOrder = {
  phase: Phase;
  stance: Stance;
  /** The arguments that moved the voter; null leaves them as they are. */
  reasons?: readonly ReasonId[] | null;
  /** The class in which it is cast, when that class has its poll on; null outside classes. */
  classId?: string | null;
  /** The code under which a new vote can be changed; made up when absent. Copies of one form bring the same. */
  code?: string;
};

/**
 * Counts a reader's stance in a phase, in place of an earlier one.
 * @returns whether an earlier vote of this phase had another stance; the receipt code when this very vote has it
 */
export async function castVote(
  reader: ReaderId,
  { phase, stance, reasons = null, classId = null, code = newReceipt() }: VoteOrder,
  now: Date,
): Promise<{ changed: boolean; receipt: string | null }> {
  const sender = senderOf(reader);
  const receipt = receiptKey(receiptText(phase, code));
  const { changed, isReceipted } = await commit({
    wish: { deed: 'cast', voter: sender.voter, phase, stance, reasons, classId, receipt },
    day: dayOf(now),
    sender,
  });
  return { changed, receipt: isReceipted ? code : null };
}

/**
 * Changes the vote of a receipt, from whatever device. It stays in the class in which it was cast.
 * @param sender the reader of that device: if they have seen the results, so has the vote
 * @throws {Refusal} 422 when no vote of this phase has the code
 */
export async function changeVoteByReceipt(
  code: string,
  { phase, stance, reasons = null }: VoteOrder,
  sender: ReaderId | null,
  now: Date,
): Promise<{ changed: boolean }> {
  const receipt = receiptKey(receiptText(phase, code));
  const outcome = await commit({
    wish: { deed: 'cast', voter: null, phase, stance, reasons, classId: null, receipt },
    day: dayOf(now),
    sender: sender && senderOf(sender),
  });
  if (outcome.isRefused) throw new Refusal(422, 'wrong-receipt', 'receipt');
  return { changed: outcome.changed };
}

/** Takes a vote back. @returns whether there was one */
export async function withdrawVote(reader: ReaderId, phase: Phase): Promise<boolean> {
  const wish = { deed: 'withdraw', voter: voterKey(reader), phase, receipt: null } as const;
  return (await commit({ wish, day: '', sender: null })).changed;
}

/**
 * Takes the vote of a receipt back.
 * @throws {Refusal} 422 when no vote of this phase has the code
 */
export async function withdrawVoteByReceipt(code: string, phase: Phase): Promise<void> {
  const wish = { deed: 'withdraw', voter: null, phase, receipt: receiptKey(receiptText(phase, code)) } as const;
  if ((await commit({ wish, day: '', sender: null })).isRefused) throw new Refusal(422, 'wrong-receipt', 'receipt');
}

/** Deletes what lies under a reader in the poll: votes, reasons, moves, and that they looked. */
export async function forgetVoter(reader: ReaderId): Promise<void> {
  const voter = voterKey(reader);
  await commit({ wish: { deed: 'forget', voter }, day: '', sender: null });
  const db = await database();
  await db.$transaction([db.move.deleteMany({ where: { voter } }), db.peek.deleteMany({ where: { voter } })]);
}

/** Remembers that a reader asked for the results: votes cast or changed from now on are counted apart. */
export async function recordPeek(reader: ReaderId, now: Date): Promise<void> {
  const db = await database();
  await db.$executeRaw`
    INSERT INTO "Peek" ("voter", "day") VALUES (${voterKey(reader)}, ${dayOf(now)}) ON CONFLICT DO NOTHING`;
  mixRowsSoon();
}
