import { classPage } from '@/features/class/class-page';
import { listTeachers } from '@/features/class/colleagues/data';
import { listClasses } from '@/features/class/data';
import { findInvitationFlash, findReissuedFlash } from '@/features/class/flash';
import { noticeOf } from '@/features/class/notice';
import { hasPupils } from '@/features/class/overview/data';
import { listRemoved } from '@/features/class/removal/data';
import { listRoster } from '@/features/class/roster/data';
import { currentReach } from '@/features/class/share/current-reach';
import { findTrial } from '@/features/class/trial/data';
import { ClassOverview } from '@/features/live/class-overview';
import { livePages } from '@/features/live/live-pages';
import { countGrades } from '@/features/lti/grades.data';
import { canShowNames } from '@/features/lti/names.data';
import { PlatformSection } from '@/features/lti/platform-section';
import { findNaming } from '@/features/lti/tie.data';
import { findReader } from '@/features/readers/reader';
import { siteTime } from '@/lib/db/site-time';

/** A class for its instructors: how pupils come in, who is here, who did what. */
export const GET = classPage(async ({ lang, words, query, instructor, own, request }) => {
  const now = await siteTime();
  const cookies = request.headers.get('cookie');
  const reissued = findReissuedFlash(cookies, own.id, now);
  const merged = query.get('merged');
  const [parts, isHere, teachers, trial, roster, removed, hasNames, counts, takesNames] = await Promise.all([
    livePages.overview({ own, lang, query, headers: request.headers }),
    hasPupils(own),
    listTeachers(own),
    findTrial(own, instructor, findReader(cookies)),
    reissued || merged ? listRoster(own) : [],
    listRemoved(own, now),
    canShowNames(own),
    countGrades(own.id),
    findNaming(own),
  ]);
  const others = takesNames !== null && own.mayChange ? await listClasses(instructor.id) : null;
  return {
    title: words.titles.class,
    body: (
      <>
        <ClassOverview
          own={own}
          parts={parts}
          isHere={isHere}
          teachers={teachers}
          self={instructor.id}
          trial={trial}
          reach={currentReach(request.headers)}
          ticket={findInvitationFlash(cookies, own.id, now)}
          reissued={reissued && { ...reissued, name: roster.find(({ id }) => id === reissued.pupil)?.name }}
          said={{
            notice: noticeOf(query, roster.find(({ id }) => id === merged)?.name, words),
            hasEnded: query.has('ended'),
          }}
          removed={removed}
          justRemoved={query.get('removed')}
          now={now}
          lang={lang}
          words={words}
        />
        <PlatformSection
          classId={own.id}
          hasNames={hasNames}
          counts={counts}
          takesNames={takesNames}
          others={others?.filter(({ id, mayChange }) => mayChange && id !== own.id) ?? null}
          lang={lang}
          words={words}
        />
      </>
    ),
  };
});
