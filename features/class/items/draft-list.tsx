import { Button, ButtonLink } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import type { ItemDraft } from '@/features/quiz/own-items/drafts.data';
import type { Language } from '@/lib/languages';
import { classPath } from '../receive-class-form';

/** The instructor's drafts, each with the way to its form; the form around them deletes those that are ticked. */
export function DraftList({
  classId,
  drafts,
  lang,
  words,
}: {
  classId: string;
  drafts: readonly ItemDraft[];
  lang: Language;
  words: Words;
}) {
  const { imports: said, ownItems } = words;
  return (
    <>
      <p className="mt-2 mb-4">{drafts.length === 0 ? said.none : said.text}</p>
      {drafts.length > 0 && (
        <PostForm action={`/classes/${classId}/items/drafts`} lang={lang} className="mb-6">
          <ul>
            {drafts.map(({ id, draft }) => (
              <li key={id} className="flex items-baseline gap-3 border-t border-rule py-2">
                <input
                  className="tick self-center"
                  type="checkbox"
                  name="drafts"
                  value={id}
                  aria-label={said.tick(draft.prompt)}
                />
                <span className="min-w-0 grow wrap-anywhere">
                  <bdi>{draft.prompt}</bdi>{' '}
                  <span className="font-sans text-label text-quiet">{ownItems.kinds[draft.kind]}</span>
                </span>
                <a
                  href={classPath(lang, classId, `/items/new?draft=${id}`)}
                  className="inline-block py-1 font-sans text-label"
                >
                  {said.finish}
                  <span className="sr-only">: {draft.prompt}</span>
                </a>
              </li>
            ))}
          </ul>
          <p className="mt-4">
            <Button rank="second">{said.remove}</Button>
          </p>
        </PostForm>
      )}
      <ButtonLink rank="second" href={classPath(lang, classId, '/items/import')}>
        {said.link}
      </ButtonLink>
    </>
  );
}
