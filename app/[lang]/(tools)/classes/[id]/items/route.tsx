import { ClassFrame } from '@/features/class/class-frame';
import { classPage } from '@/features/class/class-page';
import { getChoosing } from '@/features/class/items/choose-part.data';
import { ItemsPage } from '@/features/class/items/items-page';
import { listItemDrafts } from '@/features/quiz/own-items/drafts.data';

/** Which questions a class is asked, and the instructor's own. */
export const GET = classPage(async ({ lang, words, query, own, instructor }) => {
  const [choosing, drafts] = await Promise.all([getChoosing(own, instructor.id), listItemDrafts(instructor.id)]);
  return {
    title: words.titles.items,
    body: (
      <ClassFrame own={own} title={words.ownItems.page.title} lang={lang}>
        <ItemsPage
          own={own}
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
