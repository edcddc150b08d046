import type { Words } from '@/content/editions';
import type { RecordId } from '@/content/facts/record';
import type { Language } from '@/lib/languages';

/** Where an entry of the record stands. */
export const entryPath = (id: RecordId, lang: Language): string => `/${lang}/since#record-${id}`;

/** The mark after a sentence that rests on the public record: a square with an R, in a colour of its own, that leads to the entry. */
export function RecordMark({
  id,
  href = `#record-${id}`,
  words,
}: {
  id: RecordId;
  /** Where the entry is; without it, on this page. */
  href?: string;
  words: Words;
}) {
  const { mark } = words.since;
  return (
    <a className="record-mark" href={href} aria-label={mark.label(words.record[id].title)}>
      {mark.letter}
    </a>
  );
}
