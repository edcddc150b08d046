import 'server-only';
import type { ReaderId } from '@/features/readers/reader';
import { classInCookies } from '@/features/site/class-in-cookies';
import { siteTime } from '@/lib/db/site-time';
import { findVotingClass } from './data';

/**
 * The id of the class in which a reader's vote or tap counts beside everyone's: the one this browser is in now, if they
 * are a pupil of it and its poll is on. Asks the database only where a class is named by the cookie.
 */
export async function votingClassOf(reader: ReaderId, request: Pick<Request, 'headers'>): Promise<string | null> {
  const code = classInCookies(request.headers.get('cookie'));
  return code && findVotingClass(reader, code, await siteTime());
}
