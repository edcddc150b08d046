import { ClassFrame } from '@/features/class/class-frame';
import { classPage } from '@/features/class/class-page';
import { OwnItemForm } from '@/features/quiz/own-items/own-item-form';
import { emptyDraft, isItemKind } from '@/features/quiz/own-items/own-item-shape';
import { newId } from '@/lib/ids';

/** The form of a new question; `?kind=` says of which kind, one choice without it. */
export const GET = classPage(async ({ lang, words, query, own }) => {
  const asked = query.get('kind');
  const kind = isItemKind(asked) ? asked : 'one';
  return {
    title: words.titles.newItem,
    body: (
      <ClassFrame own={own} title={words.ownItems.form.newTitle} said={null} lang={lang}>
        <p className="mb-6 text-lead text-quiet">{words.ownItems.kinds[kind]}</p>
        <OwnItemForm
          action={`/classes/${own.id}/items`}
          draft={emptyDraft(kind)}
          once={newId()}
          lang={lang}
          words={words}
        />
      </ClassFrame>
    ),
  };
});
