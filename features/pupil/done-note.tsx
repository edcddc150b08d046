import type { Words } from '@/content/editions';
import type { ChapterSlug } from '@/content/facts/chapters';
import { type Attempt, answerTo } from '@/features/quiz/attempt';
import type { Language } from '@/lib/languages';

/** A chapter that a pupil has just marked as read, and their answers to its two questions where there are any. */
export type DoneChapter = { chapter: ChapterSlug; check: Attempt | null };

/** Says what the form at a chapter's end has done, and leads to what explains the answers. */
export function DoneNote({
  chapter,
  check,
  chapters,
  lang,
  words,
}: DoneChapter & {
  /** Those that the class asks for. */
  chapters: readonly ChapterSlug[];
  lang: Language;
  words: Words;
}) {
  const said = words.pupil.page;
  return (
    <div role="status" className="mt-6 border-l-4 border-right-answer pl-4">
      <p className="font-semibold">
        {said.read(words.chapters[chapter].title)} {!chapters.includes(chapter) && said.notAsked}
      </p>
      {check?.items.map(
        (item, index) =>
          answerTo(check, item) && (
            <p key={item}>
              <a href={`/${lang}/quiz/${check.id}?item=${item}`} className="inline-block py-1">
                {said.explained(index + 1)}
              </a>
            </p>
          ),
      )}
    </div>
  );
}
