import type { Words } from '@/content/editions';
import type { ClaimId } from '@/content/facts/claims';
import { findSinceNote } from '@/content/facts/since-notes';
import type { Language } from '@/lib/languages';
import { SinceNote } from './since-note';

/**
 * What became of the claims of a chapter, one by one, for paper; those that are corrected stand in its text. A chapter on
 * a screen has the same notes behind its marks, and prints them from there (app/since.css).
 */
export function ChapterSince({ ids, lang, words }: { ids: readonly ClaimId[]; lang: Language; words: Words }) {
  const noted = ids.filter((id) => (findSinceNote(id)?.outcome ?? 'corrected') !== 'corrected');
  if (noted.length === 0) return null;
  return (
    <section className="mt-10 border-t-2 border-record pt-3">
      <h3 className="text-title-3">{words.since.note.inChapter}</h3>
      <ul className="mt-3 grid gap-4">
        {noted.map((id) => (
          <li key={id} className="break-inside-avoid">
            <p className="font-semibold">{words.claims[id].title}</p>
            <SinceNote id={id} lang={lang} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}
