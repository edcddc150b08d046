import { findOwnReturnCodeFlash } from '@/features/class/flash';
import { lookAgainSeconds } from '@/features/live/rounds/look-again';
import { PupilLesson } from '@/features/live/rounds/pupil-lesson';
import { pupilMoment } from '@/features/live/rounds/pupil-parts';
import { PupilNote } from '@/features/lti/pupil-note';
import { findPlatformOf } from '@/features/lti/pupils.data';
import { getBallot } from '@/features/poll/data';
import { getWork } from '@/features/pupil/attempts.data';
import { classCodeIn } from '@/features/pupil/class-code';
import { classCookie } from '@/features/pupil/class-cookie';
import { ClassPage } from '@/features/pupil/class-page';
import { findClassPoll } from '@/features/pupil/class-poll';
import { findPupil } from '@/features/pupil/data';
import { leadToJoin } from '@/features/pupil/lead-to-join';
import { findCheck } from '@/features/quiz/data';
import { findReader, isReturned, readerKey } from '@/features/readers/reader';
import { classInCookies } from '@/features/site/class-in-cookies';
import { toolPage } from '@/features/site/tool-page';
import { siteTime } from '@/lib/db/site-time';
import { newId } from '@/lib/ids';
import { seeOther } from '@/lib/web/answers';
import { Refusal } from '@/lib/web/refusal';

/** A pupil's page. Everybody else is led to the page to join. */
export const GET = toolPage<{ code: string }>(async ({ lang, words, params, query, request }) => {
  const code = classCodeIn(params.code);
  if (!code) throw new Refusal(404, 'not-found');
  if (code !== params.code) return seeOther(`/${lang}/class/${code}`);
  const [cookies, now] = [request.headers.get('cookie'), await siteTime()];
  const reader = findReader(cookies);
  const pupil = await findPupil(reader, code, now);
  if (!pupil || !reader) return leadToJoin(code, request, lang, now);
  const [work, ballot, moment, platform] = await Promise.all([
    getWork(pupil, reader),
    // Where the class is not asked, nothing of a vote is shown.
    getBallot(pupil.class.hasPoll ? reader : null, isReturned(cookies)),
    pupilMoment(pupil, now, lang),
    findPlatformOf(pupil.id),
  ]);
  const done = work.read.find((slug) => slug === query.get('done')) ?? null;
  const check = done && (await findCheck(readerKey(reader), done));
  const classPoll = await findClassPoll(pupil, ballot, now);
  const returnCode = findOwnReturnCodeFlash(cookies, now);
  const live = <PupilLesson code={pupil.class.code} parts={await moment.draw()} lang={lang} />;
  return {
    title: words.titles.pupilClass,
    body: (
      <ClassPage
        {...{ pupil, work, ballot, classPoll, returnCode, live, now, lang, words }}
        done={done && { chapter: done, check }}
        sentNote={platform && <PupilNote platform={platform} words={words} />}
        once={newId()}
      />
    ),
    // Of two classes, a browser is in the one whose page it opened last.
    ...(classInCookies(cookies) !== pupil.class.code && { headers: { 'Set-Cookie': classCookie(pupil.class.code) } }),
    refreshSeconds: moment.isWaiting ? lookAgainSeconds : undefined,
  };
});
