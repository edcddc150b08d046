import { database } from '@/lib/db/client';
import { siteTime } from '@/lib/db/site-time';
import { newId } from '@/lib/ids';
import { nameKey } from '@/lib/name';
import { beginVouchedSession } from './auth/vouched-session';
import type { InstructorId } from './instructor';

const monthMs = 29 * 86_400_000;

/**
 * Opens an account without a password, and signs in: hashing a password takes longer than most tests. For tests that are
 * not about passwords.
 * @returns the session's cookie, as a browser sends it
 */
export async function signedIn(name: string): Promise<string> {
  const id = newId() as InstructorId;
  const db = await database();
  const email = `${id.toLowerCase()}@instructor.invalid`;
  await db.instructor.create({ data: { id, name, email, username: nameKey(name), displayUsername: name } });
  // As long as a session by a password: some tests go on for days.
  const { cookie } = await beginVouchedSession(id, new Date((await siteTime()).getTime() + monthMs));
  return cookie.split(';')[0] ?? '';
}
