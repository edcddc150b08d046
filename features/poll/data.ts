import 'server-only';
import { chapterSlugs } from '@/content/facts/chapters';
import { type Phase, type ReasonId, reasons as reasonIds, type Stance } from '@/content/facts/poll';
import { moveKey, peekKey, type ReaderId, reasonKey, receiptKey, voterKey } from '@/features/readers/reader';
import { addInKeyOrder, emptyLog, lockRows } from '@/features/readers/storage-order.data';
import { dayOf } from '@/lib/day';
import { database } from '@/lib/db/client';
import { Refusal } from '@/lib/web/refusal';
import { commit } from './batch.data';
import { newReceipt, receiptText } from './receipt';

/** The keys of a reader's reasons. */
const reasonKeysOf = (reader: ReaderId) => (phase: Phase, reason: ReasonId) => reasonKey(reader, phase, reason);
/** The keys under which it may be kept that a reader has seen the results; until 2026-11-28 it was the voter key. */
const peekIdsOf = (reader: ReaderId) => [peekKey(reader), voterKey(reader)];

/** A vote as its reader sees it; `covered` on a browser to which they came back with a code. */
export type OwnVote = Stance | 'covered' | null;
/** What a reader has done in the poll. */
export type Ballot = { before: OwnVote; after: OwnVote; hasPeeked: boolean; reasons: readonly ReasonId[] };

/** @param isCovered whether the browser came by a return code: then no stance and no reason leaves this function */
export async function getBallot(reader: ReaderId | null, isCovered = false): Promise<Ballot> {
  if (!reader) return { before: null, after: null, hasPeeked: false, reasons: [] };
  const db = await database();
  const voter = voterKey(reader);
  const ids = new Map(reasonIds.map((reason) => [reasonKey(reader, 'after', reason), reason]));
  const [votes, peeks, reasons] = await Promise.all([
    db.vote.findMany({ where: { voter } }),
    db.peek.count({ where: { id: { in: peekIdsOf(reader) } } }),
    db.reason.findMany({ where: { id: { in: [...ids.keys()] } } }),
  ]);
  const stanceIn = (phase: Phase): OwnVote => {
    const vote = votes.find((one) => one.phase === phase);
    return vote && isCovered ? 'covered' : ((vote?.stance as Stance | undefined) ?? null);
  };
  const given = reasons.map(({ id }) => ids.get(id));
  return {
    before: stanceIn('before'),
    after: stanceIn('after'),
    hasPeeked: peeks > 0,
    reasons: isCovered ? [] : reasonIds.filter((reason) => given.includes(reason)),
  };
}

/** The vote of a form. `voter` is a reader, or the receipt of a vote with whoever sent it. */
export type VoteForm = {
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
  { phase, stance, reasons = null, classId = null, code = newReceipt() }: VoteForm,
  now: Date,
): Promise<{ changed: boolean; receipt: string | null }> {
  const { changed, isReceipted } = await commit({
    kind: 'cast',
    voter: voterKey(reader),
    phase,
    stance,
    reasons,
    reasonKeys: reasonKeysOf(reader),
    classId,
    receipt: receiptKey(receiptText(phase, code)),
    peekIds: peekIdsOf(reader),
    day: dayOf(now),
  });
  return { changed, receipt: isReceipted ? code : null };
}

/**
 * Changes the vote of a receipt, from whatever device. It stays in the class in which it was cast; its reasons, to which no
 * vote leads, stay as they are.
 * @param sender the reader of that device: if they have seen the results, so has the vote
 * @throws {Refusal} 422 when no vote of this phase has the code
 */
export async function changeVoteByReceipt(
  code: string,
  { phase, stance }: Pick<VoteForm, 'phase' | 'stance'>,
  sender: ReaderId | null,
  now: Date,
): Promise<{ changed: boolean }> {
  const outcome = await commit({
    kind: 'cast',
    voter: null,
    phase,
    stance,
    reasons: null,
    reasonKeys: null,
    classId: null,
    receipt: receiptKey(receiptText(phase, code)),
    peekIds: sender ? peekIdsOf(sender) : [],
    day: dayOf(now),
  });
  if (outcome.isRefused) throw new Refusal(422, 'wrong-receipt', 'receipt');
  return { changed: outcome.changed };
}

/** Takes a vote back. @returns whether there was one */
export async function withdrawVote(reader: ReaderId, phase: Phase, now: Date): Promise<boolean> {
  const whose = { voter: voterKey(reader), reasonKeys: reasonKeysOf(reader), receipt: null };
  return (await commit({ kind: 'withdraw', phase, ...whose, day: dayOf(now) })).changed;
}

/**
 * Takes the vote of a receipt back; its reasons stay.
 * @throws {Refusal} 422 when no vote of this phase has the code
 */
export async function withdrawVoteByReceipt(code: string, phase: Phase, now: Date): Promise<void> {
  const whose = { voter: null, reasonKeys: null, receipt: receiptKey(receiptText(phase, code)) };
  if ((await commit({ kind: 'withdraw', phase, ...whose, day: dayOf(now) })).isRefused)
    throw new Refusal(422, 'wrong-receipt', 'receipt');
}

/** Deletes what a reader has left in the poll: votes, reasons, moves, and that they looked. */
export async function forgetVoter(reader: ReaderId, now: Date): Promise<void> {
  const voter = voterKey(reader);
  await commit({ kind: 'forget', voter, reasonKeys: reasonKeysOf(reader), day: dayOf(now) });
  const moves = chapterSlugs.map((chapter) => moveKey(reader, chapter));
  const db = await database();
  await db.$transaction([
    db.move.deleteMany({ where: { id: { in: moves } } }),
    db.peek.deleteMany({ where: { id: { in: peekIdsOf(reader) } } }),
  ]);
  await emptyLog(db);
}

/** Remembers that a reader asked for the results: votes cast or changed from now on are counted apart. */
export async function recordPeek(reader: ReaderId): Promise<void> {
  const db = await database();
  await db.$transaction(async (transaction) => {
    await lockRows(transaction, 'Peek');
    const isKnown = (await transaction.peek.count({ where: { id: { in: peekIdsOf(reader) } } })) > 0;
    if (isKnown) return;
    await addInKeyOrder(transaction, 'Peek', [{ id: peekKey(reader) }], [null]);
  });
  await emptyLog(db);
}
