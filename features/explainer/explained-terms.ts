import type { PersonId } from '@/content/facts/people';
import type { TermId } from '@/content/facts/terms';
import type { Sentence } from '@/content/prose';
import type { TermWords } from '@/content/words';

/** Names the entry on the people page, and the note that opens in place: `person-ilham-aliyev`, `term-fsb`. */
export type EntryId = `person-${PersonId}` | `term-${TermId}`;
export type Entries = Readonly<Record<EntryId, TermWords>>;

/** Where in a sentence an entry is explained: from `start` up to, not including, `end`. */
export type ExplainedTerm = { id: EntryId; start: number; end: number };

/** All people and terms of a language under one kind of id. */
export function entriesOf(words: {
  people: Readonly<Record<PersonId, TermWords>>;
  terms: Readonly<Record<TermId, TermWords>>;
}): Entries {
  const named = (kind: string, list: Readonly<Record<string, TermWords>>) =>
    Object.entries(list).map(([id, entry]) => [`${kind}-${id}`, entry]);
  return Object.fromEntries([...named('person', words.people), ...named('term', words.terms)]);
}

/**
 * Finds where each person and term first stands in a chapter: never inside a quotation, at most one to a sentence. One
 * that shares its first sentence with another is explained at its next occurrence.
 */
export function explainedTerms(sentences: readonly Sentence[], entries: Entries): Map<Sentence, ExplainedTerm> {
  const open = new Set(Object.keys(entries) as EntryId[]);
  const found = new Map<Sentence, ExplainedTerm>();
  for (const sentence of sentences) {
    const first = firstIn(sentence.text, [...open], entries);
    if (!first) continue;
    open.delete(first.id);
    found.set(sentence, first);
  }
  return found;
}

function firstIn(text: string, ids: readonly EntryId[], entries: Entries): ExplainedTerm | undefined {
  const quoted = [...text.matchAll(/“[^”]*”/g)].map(({ index, 0: quotation }) => [index, index + quotation.length]);
  const isQuoted = (at: number) => quoted.some(([from = 0, to = 0]) => at >= from && at < to);
  return (
    ids
      .flatMap((id) => entries[id].forms.map((form) => ({ id, ...placeOf(form, text, isQuoted) })))
      .filter((place) => place.start >= 0)
      // The one that comes first; of two that begin together, the longer.
      .sort((a, b) => a.start - b.start || b.end - a.end)[0]
  );
}

function placeOf(form: string, text: string, isQuoted: (at: number) => boolean) {
  const whole = new RegExp(
    `(?<![\\p{L}\\p{N}])${form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const start = [...text.matchAll(whole)].map(({ index }) => index).find((at) => !isQuoted(at)) ?? -1;
  return { start, end: start + form.length };
}
