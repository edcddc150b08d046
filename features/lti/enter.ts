import 'server-only';
import { wordsOf } from '@/content/editions';
import { beginVouchedSession } from '@/features/accounts/auth/vouched-session';
import { findInstructor } from '@/features/accounts/data';
import { endedSessionCookie } from '@/features/accounts/session-cookie';
import { longestTitle } from '@/features/class/title';
import { classCookie } from '@/features/pupil/class-cookie';
import { readerCookie } from '@/features/readers/reader';
import type { Language } from '@/lib/languages';
import { tidyName } from '@/lib/name';
import type { Launch } from './launch';
import { enterAsPupil } from './learners.data';
import { findLinkedClass, openLinkedClass } from './links.data';
import { ownReader } from './own-readers';
import { RefusedLaunch } from './refused-launch';
import { isOtherTeacher, teacherAccount } from './teachers.data';

/** Where a launch leads, and the cookies that make the browser who it is there. */
export type Entrance = { to: string; cookies: string[] };

export type Arrival = {
  lang: Language;
  cookieHeader: string | null;
  now: Date;
};

/** Lets in whom a launch has brought. @throws {RefusedLaunch} */
export const enter = (launch: Launch, arrival: Arrival): Promise<Entrance> =>
  launch.role === 'teacher' ? enterAsTeacher(launch, arrival) : enterAsLearner(launch, arrival);

async function enterAsTeacher(launch: Launch, { lang, now }: Arrival): Promise<Entrance> {
  const { platform, sub, contextTitle, resourceLinkTitle } = launch;
  const said = wordsOf(lang).lti;
  const instructor = await teacherAccount({ platformId: platform.id, sub }, said.teacherName(platform.name));
  const parts = [contextTitle, resourceLinkTitle].map(tidyName).filter(Boolean);
  const title = [...parts.join(' · ')].slice(0, longestTitle).join('').trim() || said.classTitle;
  const { classId } = await openLinkedClass(launch, instructor, title, now);
  const { cookie } = await beginVouchedSession(instructor, now);
  return { to: `/${lang}/classes/${classId}`, cookies: [cookie] };
}

async function enterAsLearner(launch: Launch, { lang, cookieHeader, now }: Arrival): Promise<Entrance> {
  const found = await findLinkedClass(launch, now);
  if (!found) throw new RefusedLaunch('not-opened');
  const subject = { platformId: launch.platform.id, sub: launch.sub };
  const { reader, cookie } = ownReader(cookieHeader, subject);
  // On a computer that several share, whoever taught here before is not left signed in to a learner.
  const signedIn = await findInstructor(cookieHeader);
  const isOthers = signedIn !== null && (await isOtherTeacher(signedIn.id, subject));
  const named = { name: wordsOf(lang).lti.learnerName, ownName: found.takesNames ? launch.name : null };
  await enterAsPupil(subject, { classId: found.classId, reader, ...named }, now);
  return {
    to: `/${lang}/class/${found.code}`,
    cookies: [cookie, readerCookie(reader), classCookie(found.code), ...(isOthers ? [endedSessionCookie()] : [])],
  };
}
