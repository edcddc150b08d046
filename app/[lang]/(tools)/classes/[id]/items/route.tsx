import { ClassFrame } from '@/features/class/class-frame';
import { classPage } from '@/features/class/class-page';
import { getChoosing } from '@/features/class/items/choose-part.data';
import { ItemsPage } from '@/features/class/items/items-page';
import { listReports } from '@/features/class/items/reports';
import { listItemDrafts } from '@/features/quiz/own-items/drafts.data';

/** How a class did on each question, which it is asked, and the instructor's own. */
export const GET = classPage(async ({ lang, words, query, own, instructor }) => {
  const [reports, choosing, drafts] = await Promise.all([
    listReports(own, lang),
    getChoosing(own, instructor.id),
    listItemDrafts(instructor.id),
  ]);
  return {
    title: words.titles.items,
    body: (
      <ClassFrame own={own} title={words.ownItems.page.title} lang={lang}>
        <ItemsPage
          own={own}
          reports={reports}
          choosing={choosing}
          drafts={drafts}
          said={{
            hasMade: query.has('made'),
            isAsked: query.has('asked'),
            hasChosen: query.has('chosen'),
            hasKept: query.has('kept'),
          }}
          lang={lang}
          words={words}
        />
      </ClassFrame>
    ),
  };
});
