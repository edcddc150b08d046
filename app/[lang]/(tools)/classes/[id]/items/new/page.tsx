import { wordsOf } from '@/content/editions';
import { ClassFrame } from '@/features/classroom/class-frame';
import { classPage } from '@/features/classroom/class-page';
import { OwnItemForm } from '@/features/quiz/own-items/own-item-form';
import { emptyDraft, isItemKind } from '@/features/quiz/own-items/own-item-shape';
import { newId } from '@/lib/ids';

export const metadata = { title: 'A question of your own' };

/** The form of a new question; `?kind=` says of which kind, one choice without it. */
export default classPage(async ({ lang, query, own }) => {
  const words = wordsOf(lang);
  const asked = query.get('kind');
  const kind = isItemKind(asked) ? asked : 'one';
  return (
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
  );
});
