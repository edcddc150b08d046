import type { Words } from '@/content/editions';
import type { ClaimId } from '@/content/facts/claims';
import { findSinceNote } from '@/content/facts/since-notes';
import type { Language } from '@/lib/languages';
import { SinceNote } from './since-note';

/**
 * What became of the claims of a chapter, one by one; those that are corrected stand in its text. Folded away on a
 * screen, where the marks open the same notes; open on paper.
 */
export function ChapterSince({
  ids,
  isOpen = false,
  lang,
  words,
}: {
  ids: readonly ClaimId[];
  isOpen?: boolean;
  lang: Language;
  words: Words;
}) {
  const noted = ids.filter((id) => (findSinceNote(id)?.outcome ?? 'corrected') !== 'corrected');
  if (noted.length === 0) return null;
  const { note } = words.since;
  return (
    <details className="chapter-since mt-10 border-t-2 border-record pt-1" open={isOpen}>
      <summary className="min-h-11 py-2 font-sans text-label font-semibold text-record underline underline-offset-4">
        {note.inChapter} ({noted.length})
      </summary>
      <ul className="grid gap-4 pb-2">
        {noted.map((id) => (
          <li key={id} className="break-inside-avoid">
            <p className="font-semibold">{words.claims[id].title}</p>
            <SinceNote id={id} lang={lang} words={words} />
          </li>
        ))}
      </ul>
    </details>
  );
}
