import { wordsOf } from '@/content/editions';
import { type ItemContext, seeItemForm } from '@/features/class/items/item-form-handler';
import { classPath, receiveClassForm } from '@/features/class/receive-class-form';
import { correctOwnItem, getOwnItem } from '@/features/quiz/own-items/data';
import { revised } from '@/features/quiz/own-items/own-content';
import { OwnItemForm } from '@/features/quiz/own-items/own-item-form';
import { newOptionId } from '@/features/quiz/own-items/own-item-id';
import { contentFrom, draftIn, ownItemShape } from '@/features/quiz/own-items/own-item-shape';
import { newId } from '@/lib/ids';

export const GET = seeItemForm;

/** Changes a question of the instructor's own; answers that were given get their points anew. */
export async function POST(request: Request, context: ItemContext) {
  const { item } = await context.params;
  return receiveClassForm(request, context, {
    shape: ownItemShape,
    below: `/items/${encodeURIComponent(item)}`,
    admit: (_own, instructor) => getOwnItem(instructor.id, item),
    async act({ version, draft: _, ask: _ask, ...draft }, { lang }, own, instructor) {
      const earlier = await getOwnItem(instructor.id, item);
      const content = contentFrom(revised(draft, earlier.content, newOptionId));
      await correctOwnItem(instructor.id, earlier.id, content, version ?? earlier.version);
      return { to: classPath(lang, own.id, `/items?made=${earlier.id}#own`), json: { item: earlier.id } };
    },
    again(problem, { lang, values, once }, own) {
      return (
        <OwnItemForm
          action={`/classes/${own.id}/items/${encodeURIComponent(item)}`}
          draft={draftIn(values)}
          version={values.get('version')?.[0]}
          once={once ?? newId()}
          problem={problem}
          lang={lang}
          words={wordsOf(lang)}
        />
      );
    },
  });
}
