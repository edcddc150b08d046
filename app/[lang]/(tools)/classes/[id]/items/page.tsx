import { wordsOf } from '@/content/editions';
import { ClassFrame } from '@/features/classroom/class-frame';
import { classPage } from '@/features/classroom/class-page';
import { getOwnAmong, listChosenItems } from '@/features/classroom/items/data';
import { ItemsPage } from '@/features/classroom/items/items-page';
import { listReports } from '@/features/classroom/items/reports';
import { listOwnItems } from '@/features/quiz/own-items/data';

export const metadata = { title: 'Questions of a class' };

/** How a class did on each question, which it is asked, and the instructor's own. */
export default classPage(async ({ lang, query, own, instructor }) => {
  const words = wordsOf(lang);
  const [reports, chosen, mine] = await Promise.all([
    listReports(own, lang),
    listChosenItems(own.id),
    listOwnItems(instructor.id),
  ]);
  const others = [...(await getOwnAmong(chosen)).values()].filter(({ id }) => !mine.some((one) => one.id === id));
  return (
    <ClassFrame own={own} title={words.ownItems.page.title} lang={lang}>
      <ItemsPage
        classId={own.id}
        reports={reports}
        chosen={chosen}
        mine={mine}
        colleagues={others}
        said={{ hasMade: query.has('made'), hasChosen: query.has('chosen') }}
        lang={lang}
        words={words}
      />
    </ClassFrame>
  );
});
