import type { Words } from '@/content/editions';
import type { ChapterSlug } from '@/content/facts/chapters';
import { type ClaimId, claims } from '@/content/facts/claims';
import { findSinceNote } from '@/content/facts/since-notes';
import type { Language } from '@/lib/languages';
import { ClaimNote } from './claim-note';
import { ShareLink } from './sharing/share-link';
import { SinceNote } from './since/since-note';

/**
 * The notes that the marks of a page open in place. Hidden by the browser until a mark asks; without script nobody does.
 * @param chapter the chapter that this is: what became of its claims stands there in full, and on paper too
 *   (app/since.css), save where its text says so already; of other claims it is a word. Absent on other
 *   pages: there the link to the sources leads to it
 */
export function ClaimPopovers({
  ids,
  chapter,
  lang,
  words,
}: {
  ids: readonly ClaimId[];
  chapter?: ChapterSlug;
  lang: Language;
  words: Words;
}) {
  const isOwn = (id: ClaimId) => claims[id].chapter === chapter;
  const isOnPaper = (id: ClaimId) => isOwn(id) && (findSinceNote(id)?.outcome ?? 'corrected') !== 'corrected';
  const { mark } = words.explainer;
  return (
    <claim-notes>
      {ids.some(isOnPaper) && (
        <p className="hidden border-t-2 border-record pt-3 text-title-3 font-semibold print:block">
          {words.since.note.inChapter}
        </p>
      )}
      {ids.map((id) => (
        <div
          key={id}
          popover="auto"
          id={`note-${id}`}
          role="dialog"
          aria-labelledby={`note-title-${id}`}
          className={`${isOnPaper(id) ? 'on-paper' : 'no-print'} note max-h-[80svh] w-[min(34rem,calc(100vw-2rem))] overflow-auto rounded-sm border-2 border-ink bg-paper p-5 shadow-xl backdrop:bg-shade`}
        >
          <h2 id={`note-title-${id}`} tabIndex={-1} className="mb-2 text-title-3">
            {words.claims[id].title}
          </h2>
          <ClaimNote id={id} words={words} />
          {chapter && <SinceNote id={id} isBrief={!isOwn(id)} lang={lang} words={words} />}
          {/* Only a chapter has the sentence that is copied. */}
          {chapter && (
            <copy-link
              className="mt-3 block font-sans text-label"
              data-claim={id}
              data-dateline={words.site.dateline}
              data-done={words.reading.copy.done}
              data-failed={words.reading.copy.failed}
            >
              <button
                type="button"
                className="mr-3 min-h-11 cursor-pointer py-2 text-accent underline underline-offset-4"
              >
                {words.reading.copy.label}
              </button>
            </copy-link>
          )}
          {chapter && <ShareLink id={`claim-${id}`} words={words} />}
          <p className="mt-4 flex flex-wrap items-center justify-between gap-3 font-sans text-label">
            <a href={`/${lang}/sources#${id}`} className="py-2">
              {mark.full}
            </a>
            <button
              type="button"
              popoverTarget={`note-${id}`}
              popoverTargetAction="hide"
              className="min-h-11 cursor-pointer rounded-sm border-2 border-edge bg-sheet px-4 font-semibold hover:border-ink"
            >
              {mark.close}
            </button>
          </p>
        </div>
      ))}
    </claim-notes>
  );
}
