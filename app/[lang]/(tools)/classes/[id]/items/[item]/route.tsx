import { ClassFrame } from '@/features/class/class-frame';
import { classPage } from '@/features/class/class-page';
import { countAnswers } from '@/features/class/items/data';
import { RetireForm } from '@/features/class/items/retire-form';
import { findOwnItem } from '@/features/quiz/own-items/data';
import { draftOf } from '@/features/quiz/own-items/own-content';
import { OwnItemForm } from '@/features/quiz/own-items/own-item-form';
import { newId } from '@/lib/ids';
import { Refusal } from '@/lib/web/refusal';

/** The form of a question of the instructor's own. */
export const GET = classPage<{ item: string }>(async ({ lang, words, params, own, instructor }) => {
  const item = await findOwnItem(instructor.id, params.item);
  if (!item) throw new Refusal(404, 'not-found');
  const n = await countAnswers(item.id);
  const action = `/classes/${own.id}/items/${item.id}`;
  return {
    title: words.titles.changeItem,
    body: (
      <ClassFrame own={own} title={words.ownItems.form.editTitle} lang={lang}>
        {n > 0 && <p className="mb-6 border-l-4 border-accent pl-4">{words.ownItems.form.answered(n)}</p>}
        <OwnItemForm
          action={action}
          draft={draftOf(item.content)}
          version={String(item.version)}
          once={newId()}
          lang={lang}
          words={words}
        />
        <RetireForm action={`${action}/retire`} isRetired={item.isRetired} lang={lang} words={words} />
      </ClassFrame>
    ),
  };
});
