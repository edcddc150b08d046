import 'server-only';
import type { ChapterSlug } from '@/content/facts/chapters';
import { getBallot } from '@/features/poll/data';
import { findReader, isReturned } from '@/features/readers/reader';
import { classInCookies } from '@/features/site/class-in-cookies';
import { siteTime } from '@/lib/db/site-time';
import { getWork } from './attempts.data';
import { findPupil } from './data';
import { type Thread, threadOf } from './thread';

/**
 * Where whoever asks stands in a class; null for nobody's pupil, without asking the database where no class is named.
 * @param code of the class: of the attempt that is shown, else the one this browser is in
 * @param at the chapter that is open in the browser
 */
export async function findThread(
  { headers }: Pick<Request, 'headers'>,
  code: string | null = null,
  at: ChapterSlug | null = null,
): Promise<Thread | null> {
  const cookies = headers.get('cookie');
  const reader = findReader(cookies);
  const named = code ?? classInCookies(cookies);
  if (!reader || !named) return null;
  const now = await siteTime();
  const pupil = await findPupil(reader, named, now);
  if (!pupil) return null;
  const [work, ballot] = await Promise.all([getWork(pupil, reader), getBallot(reader, isReturned(cookies))]);
  return threadOf(pupil, work, ballot, now, at);
}
