import 'server-only';
import { type ClassPoll, getClassPoll } from '@/features/poll/class-results/data';
import type { Ballot } from '@/features/poll/data';
import { getResults } from '@/features/poll/results.data';
import type { PollResults } from '@/features/poll/tally';
import { dayOf } from '@/lib/day';
import type { Pupil } from './pupil';

/**
 * How a pupil's class voted, beside everyone: when the instructor has revealed it and enough votes are in, and not to a
 * pupil whose vote after reading it could still colour, unless they asked for results. Null until then.
 */
export async function findClassPoll(
  { class: { id, hasPoll, isRevealed } }: Pupil,
  ballot: Pick<Ballot, 'after' | 'hasPeeked'>,
  now: Date,
): Promise<{ poll: ClassPoll; everyone: PollResults } | null> {
  if (!hasPoll || !isRevealed || !(ballot.after || ballot.hasPeeked)) return null;
  const [poll, everyone] = await Promise.all([getClassPoll(id, dayOf(now)), getResults(dayOf(now))]);
  return poll.result && { poll, everyone };
}
