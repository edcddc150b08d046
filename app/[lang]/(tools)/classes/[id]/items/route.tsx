import { ClassFrame } from '@/features/class/class-frame';
import { classPage } from '@/features/class/class-page';
import { getOwnAmong, listChosenItems } from '@/features/class/items/data';
import { ItemsPage } from '@/features/class/items/items-page';
import { listReports } from '@/features/class/items/reports';
import { listOwnItems } from '@/features/quiz/own-items/data';
import { listItemDrafts } from '@/features/quiz/own-items/drafts.data';

/** How a class did on each question, which it is asked, and the instructor's own. */
export const GET = classPage(async ({ lang, words, query, own, instructor }) => {
  const [reports, chosen, mine, drafts] = await Promise.all([
    listReports(own, lang),
    listChosenItems(own.id),
    listOwnItems(instructor.id),
    listItemDrafts(instructor.id),
  ]);
  const others = [...(await getOwnAmong(chosen)).values()].filter(({ id }) => !mine.some((one) => one.id === id));
  return {
    title: words.titles.items,
    body: (
      <ClassFrame own={own} title={words.ownItems.page.title} lang={lang}>
        <ItemsPage
          classId={own.id}
          reports={reports}
          chosen={chosen}
          mine={mine}
          colleagues={others}
          drafts={drafts}
          said={{ hasMade: query.has('made'), hasChosen: query.has('chosen'), hasKept: query.has('kept') }}
          lang={lang}
          words={words}
        />
      </ClassFrame>
    ),
  };
});
