import { ClassFrame } from '@/features/class/class-frame';
import { classPage } from '@/features/class/class-page';
import { listProgress } from '@/features/class/overview/data';
import { getSheet } from '@/features/class/pupil-page/answer-sheet.data';
import { PupilDetails } from '@/features/class/pupil-page/pupil-details';
import { listRoster } from '@/features/class/roster/data';
import { siteTime } from '@/lib/db/site-time';
import { Refusal } from '@/lib/web/refusal';

/** One pupil for their instructors: what they did, and what can be put right. */
export const GET = classPage<{ pupil: string }>(async ({ lang, words, params, query, own }) => {
  const [pupils, roster, sheet] = await Promise.all([
    listProgress(own, await siteTime()),
    listRoster(own),
    getSheet(own, params.pupil),
  ]);
  const pupil = pupils.find(({ id }) => id === params.pupil);
  if (!pupil) throw new Refusal(404, 'not-found');
  return {
    title: words.titles.pupil,
    body: (
      <ClassFrame own={own} title={<bdi translate="no">{pupil.name}</bdi>} isWide lang={lang}>
        <PupilDetails
          own={own}
          pupil={pupil}
          sheet={sheet}
          others={roster.filter(({ id }) => id !== pupil.id)}
          into={query.get('into')}
          lang={lang}
          words={words}
        />
      </ClassFrame>
    ),
  };
});
