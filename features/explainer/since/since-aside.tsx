import type { Words } from '@/content/editions';
import type { ClaimId } from '@/content/facts/claims';
import { findSinceNote } from '@/content/facts/since-notes';
import type { Sentence } from '@/content/prose';
import type { Language } from '@/lib/languages';
import type { Anchors } from '../prose-paragraph';
import { SinceNote } from './since-note';

/** The claims of these sentences that are first told here and that the record plainly corrects. */
export const correctedHere = (sentences: readonly Sentence[], anchors: Anchors): ClaimId[] =>
  sentences
    .flatMap((sentence) => anchors.get(sentence)?.claims ?? [])
    .filter((id) => findSinceNote(id)?.outcome === 'corrected');

/** What was found since of a sentence that does not hold as it stands: below its paragraph, set apart from the telling. */
export function SinceAsides({
  sentences,
  anchors,
  lang,
  words,
}: {
  sentences: readonly Sentence[];
  anchors: Anchors;
  lang: Language;
  words: Words;
}) {
  return correctedHere(sentences, anchors).map((id) => (
    <div
      key={id}
      role="note"
      aria-label={`${words.since.note.apart}: ${words.claims[id].title}`}
      className="since-aside my-6"
    >
      <SinceNote id={id} lang={lang} words={words} />
    </div>
  ));
}
