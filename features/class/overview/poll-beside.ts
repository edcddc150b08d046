import 'server-only';
import { getClassPoll } from '@/features/poll/class-results/data';
import { getResults } from '@/features/poll/results.data';
import type { Day } from '@/features/poll/tally';
import type { OwnClass } from '../own-class';
import type { PollBeside } from './poll-part';

/** The poll of a class beside everyone's; null where the class is not asked. @param today in UTC, `YYYY-MM-DD` */
export async function findPollBeside({ id, hasPoll }: OwnClass, today: Day): Promise<PollBeside | null> {
  if (!hasPoll) return null;
  const [ofClass, everyone] = await Promise.all([getClassPoll(id, today), getResults(today)]);
  return { ofClass, everyone };
}
