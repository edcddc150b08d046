import { Fragment } from 'react';
import type { Words } from '@/content/editions';
import type { ClaimId } from '@/content/facts/claims';
import { type RecordId, record } from '@/content/facts/record';
import type { RecordFact, RecordSource } from '@/content/facts/record-fact';
import { findSinceNote, type NotedClaim } from '@/content/facts/since-notes';
import type { Language } from '@/lib/languages';
import { PageLink } from './page-link';
import { recordDateText } from './record-dates';
import { entryPath } from './record-mark';

/**
 * What became of a claim by the public record: corrected, narrower, disputed, later or not confirmed, in a sentence or
 * two, with the way to the entries. Nothing where the record does not touch it.
 */
export function SinceNote({
  id,
  isBrief = false,
  lang,
  words,
}: {
  id: ClaimId;
  /** Only the word, where a link beside it leads to the rest. */
  isBrief?: boolean;
  lang: Language;
  words: Words;
}) {
  const note = findSinceNote(id);
  if (!note) return null;
  const { since } = words;
  return (
    <div className="since-note mt-3" data-since={id}>
      <p className="font-sans text-label font-semibold text-record">
        <span aria-hidden="true" className="record-mark">
          {since.mark.letter}
        </span>{' '}
        {since.note.label}: {since.outcomes[note.outcome]}
      </p>
      {!isBrief && <p className="mt-1">{words.sinceNotes[id as NotedClaim]}</p>}
      {isBrief ? null : note.record.length > 0 ? (
        <Entries ids={note.record.slice(0, shownEntries)} lang={lang} words={words} />
      ) : (
        <Pages addresses={note.pages ?? []} named={note.named ?? []} words={words} />
      )}
    </div>
  );
}

const pages: readonly RecordSource[] = Object.values<RecordFact>(record).flatMap(({ sources }) => sources);

/** Where no entry is about it: the pages that say so, and the publishers of those that were not at hand. */
function Pages({
  addresses,
  named,
  words: { since },
}: {
  addresses: readonly string[];
  named: readonly string[];
  words: Words;
}) {
  const found = pages.filter(({ address }, at) => {
    const isFirst = pages.findIndex((page) => page.address === address) === at;
    return isFirst && addresses.includes(address);
  });
  return (
    <p className="mt-1 font-sans text-label text-quiet">
      {found.map((source) => (
        <span key={source.address}>
          {since.note.page}: <PageLink source={source} />.{' '}
        </span>
      ))}
      {named.length > 0 && since.note.named(named.join(', '))}
    </p>
  );
}

/** A note leads to the weightiest of its entries; all of them lead back to the claim. */
const shownEntries = 3;

/** The entries that something rests on, by their dates, each a link. */
export function Entries({ ids, lang, words }: { ids: readonly RecordId[]; lang: Language; words: Words }) {
  return (
    <p className="mt-1 font-sans text-label text-quiet">
      {words.since.note.more}:{' '}
      {ids.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && ' '}
          <span className="whitespace-nowrap">
            <a href={entryPath(id, lang)} className="inline-block py-0.5 text-quiet">
              {recordDateText(record[id].date, lang, words)}
            </a>
            {index < ids.length - 1 && ' ·'}
          </span>
        </Fragment>
      ))}
    </p>
  );
}
