import { classPage } from '@/features/class/class-page';
import { listTeachers } from '@/features/class/colleagues/data';
import { listClasses } from '@/features/class/data';
import { findInvitationFlash, findReissuedFlash } from '@/features/class/flash';
import { noticeOf } from '@/features/class/notice';
import { listRemoved } from '@/features/class/removal/data';
import { listRoster } from '@/features/class/roster/data';
import { currentReach } from '@/features/class/share/current-reach';
import { findTrial } from '@/features/class/trial/data';
import { ClassOverview } from '@/features/live/class-overview';
import { drawOverview, readOverview } from '@/features/live/live-pages';
import { countGrades } from '@/features/lti/grades.data';
import { PlatformSection } from '@/features/lti/platform-section';
import { findLinksTo } from '@/features/lti/tie.data';
import { findReader } from '@/features/readers/reader';
import { siteTime } from '@/lib/db/site-time';

/** A class for its instructors: how pupils come in, who is here, who did what. */
export const GET = classPage(async ({ lang, words, query, instructor, own, request }) => {
  const now = await siteTime();
  const cookies = request.headers.get('cookie');
  const reissued = findReissuedFlash(cookies, own.id, now);
  const merged = query.get('merged');
  const [overview, teachers, trial, roster, removed, links] = await Promise.all([
    readOverview(own),
    listTeachers(own),
    findTrial(own, instructor, findReader(cookies)),
    reissued || merged ? listRoster(own) : [],
    listRemoved(own, now),
    findLinksTo(own),
  ]);
  const [counts, others] = await Promise.all([
    links && countGrades(own.id),
    links && own.mayChange ? listClasses(instructor.id) : null,
  ]);
  return {
    title: words.titles.class,
    body: (
      <>
        <ClassOverview
          own={own}
          parts={drawOverview({ own, lang, query }, overview)}
          isHere={overview.pupils.some(({ isTrial, joinedAt }) => !isTrial && joinedAt)}
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
          hasNames={links?.hasNames ?? false}
          counts={counts}
          takesNames={links?.takesNames ?? null}
          others={others?.filter(({ id, mayChange }) => mayChange && id !== own.id) ?? null}
          lang={lang}
          words={words}
        />
      </>
    ),
  };
});
