import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { wordsOf } from '@/content/editions';
import { getWork } from '@/features/classroom/pupil/attempts/data';
import { classCodeIn } from '@/features/classroom/pupil/class-code';
import { ClassPage } from '@/features/classroom/pupil/class-page';
import { findClassPoll } from '@/features/classroom/pupil/class-poll';
import { findPupil } from '@/features/classroom/pupil/data';
import { leadToJoin } from '@/features/classroom/pupil/lead-to-join';
import { findReturnFlash } from '@/features/classroom/pupil/return-flash';
import { getBallot } from '@/features/poll/data';
import { currentReader } from '@/features/readers/current-reader';
import { leadToNotFound, toolPage } from '@/features/site/tool-page';
import { newId } from '@/lib/ids';
import { siteTime } from '@/lib/site-time';

export const metadata = { title: 'Your class' };

/** A pupil's page. Everybody else is led to the door of the class. */
export default toolPage<{ code: string }>(async ({ lang, params }) => {
  const code = classCodeIn(decodeURIComponent(params.code));
  if (!code) leadToNotFound(lang);
  if (code !== params.code) redirect(`/${lang}/class/${code}`);
  const [reader, asked, now] = [await currentReader(), await headers(), await siteTime()];
  const pupil = await findPupil(reader, code, now);
  if (!pupil || !reader) return leadToJoin(code, asked, lang, now);
  const [work, ballot] = await Promise.all([getWork(pupil, reader), getBallot(reader)]);
  const classPoll = await findClassPoll(pupil, ballot, now);
  const returnCode = findReturnFlash(asked.get('cookie'), now);
  return (
    <ClassPage {...{ pupil, work, ballot, classPoll, returnCode, now, lang }} once={newId()} words={wordsOf(lang)} />
  );
});
