import { ClassFrame } from '@/features/class/class-frame';
import { classPage } from '@/features/class/class-page';
import { findItemDraft } from '@/features/quiz/own-items/drafts.data';
import { OwnItemForm } from '@/features/quiz/own-items/own-item-form';
import { isItemKind, newDraft } from '@/features/quiz/own-items/own-item-shape';
import { newId } from '@/lib/ids';
import { Refusal } from '@/lib/web/refusal';

/**
 * The form of a new question; `?kind=` says of which kind, one choice without it, with `?true-false` of true and false;
 * `?draft=` says of which draft it is made.
 */
export const GET = classPage(async ({ lang, words, query, own, instructor }) => {
  const asked = query.get('kind');
  const from = query.get('draft');
  const kept = from === null ? null : await findItemDraft(instructor.id, from);
  if (from !== null && !kept) throw new Refusal(404, 'not-found');
  const said = words.ownItems.form;
  const options = query.has('true-false') ? said.trueFalse : [];
  const draft = kept?.draft ?? newDraft(isItemKind(asked) ? asked : 'one', said, options);
  return {
    title: words.titles.newItem,
    body: (
      <ClassFrame own={own} title={words.ownItems.form.newTitle} said={null} lang={lang}>
        <p className="mb-6 text-lead text-quiet">{words.ownItems.kinds[draft.kind]}</p>
        <OwnItemForm
          action={`/classes/${own.id}/items`}
          draft={draft}
          from={kept?.id}
          isAsked
          once={newId()}
          lang={lang}
          words={words}
        />
      </ClassFrame>
    ),
  };
});
