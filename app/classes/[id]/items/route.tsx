import { wordsOf } from '@/content/editions';
import { askOwnItem } from '@/features/class/items/data';
import { type ClassContext, classPath, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';
import { createOwnItem } from '@/features/quiz/own-items/data';
import { removeItemDrafts } from '@/features/quiz/own-items/drafts.data';
import { revised } from '@/features/quiz/own-items/own-content';
import { OwnItemForm } from '@/features/quiz/own-items/own-item-form';
import { newOptionId, newOwnItemId, ownItemIdFrom } from '@/features/quiz/own-items/own-item-id';
import { contentFrom, draftIn, ownItemShape } from '@/features/quiz/own-items/own-item-shape';
import { siteTime } from '@/lib/db/site-time';
import { newId } from '@/lib/ids';

export const GET = seeClassForm('/items');

/** Keeps a new question of the instructor's own, and asks it in the class when the form says so; in others it has to be chosen. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: ownItemShape,
    below: '/items',
    async act({ version: _, draft: from, ask, ...draft }, { lang, once }, own, instructor) {
      const content = contentFrom(revised(draft, null, newOptionId));
      const id = once ? ownItemIdFrom(`${instructor.id} ${once}`) : newOwnItemId();
      const item = await createOwnItem(instructor.id, content, await siteTime(), id);
      if (ask === 'always') await askOwnItem(own, item, true);
      if (from) await removeItemDrafts(instructor.id, [from]);
      return { to: classPath(lang, own.id, `/items?made=${item}${ask ? '&asked' : ''}#own`), json: { item } };
    },
    again(problem, { lang, values, once }, own) {
      return (
        <OwnItemForm
          action={`/classes/${own.id}/items`}
          draft={draftIn(values)}
          from={values.get('draft')?.[0]}
          isAsked={values.get('ask')?.[0] === 'always'}
          once={once ?? newId()}
          problem={problem}
          lang={lang}
          words={wordsOf(lang)}
        />
      );
    },
  });
