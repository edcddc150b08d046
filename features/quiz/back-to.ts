import type { Words } from '@/content/editions';
import { claims } from '@/content/facts/claims';
import type { BackTo, ItemPart } from '@/content/facts/item';
import type { RecordId } from '@/content/facts/record';
import type { Language } from '@/lib/languages';

const entryOf = (to: BackTo): RecordId | null => (to.startsWith('record-') ? (to.slice(7) as RecordId) : null);

/** What a chapter, or what came since, is called. */
export const partTitle = (part: ItemPart, words: Words): string =>
  part === 'since' ? words.since.title : words.chapters[part].title;

/** Where to read again what an explanation leads back to: the sentence in its chapter, or the entry of the record. */
export function backToPath(to: BackTo, lang: Language): string {
  const part = partOf(to);
  return part === 'since' ? `/${lang}/since#${to}` : `/${lang}/chapters/${part}#${to}`;
}

/** The chapter of a claim; what came since, of an entry of the record. */
export function partOf(to: BackTo): ItemPart {
  return entryOf(to) ? 'since' : claims[to as keyof typeof claims].chapter;
}

/** The name of a claim or an entry. */
export function backToTitle(to: BackTo, words: Words): string {
  const entry = entryOf(to);
  return entry ? words.record[entry].title : words.claims[to as keyof typeof claims].title;
}
