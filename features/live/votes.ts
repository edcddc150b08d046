import 'server-only';
import { getClassPoll } from '@/features/poll/class-results/data';
import { dayOf } from '@/lib/day';
import { siteTime } from '@/lib/db/site-time';

/** What may be seen of the votes of a class, as text: two are equal when a page would show the same. */
export const describeVotes = async (classId: string): Promise<string> =>
  JSON.stringify(await getClassPoll(classId, dayOf(await siteTime())));
