import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import type { Words } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import type { Phase } from '@/content/facts/poll';
import type { PathStep } from '@/features/explainer/data';
import { NoCookieNote } from '@/features/site/no-cookie-note';
import type { Language } from '@/lib/languages';
import type { Ballot } from './data';
import { PeekSection } from './peek-section';
import { PhaseSection } from './phase-section';
import { ReasonsSection } from './reasons-section';
import { ReceiptForms } from './receipt-forms';
import { ResultsSection } from './results-section';
import type { PollResults } from './tally';
import { moveOf, YourMove } from './your-move';

type Common = { once: string; lang: Language; words: Words };

/** The poll: both votes, and the results once they may be seen (`results` is null until then). */
export function PollPage({
  ballot,
  results,
  path,
  address,
  said,
  noCookie,
  receipt,
  asOf,
  inClass,
  ...common
}: {
  ballot: Ballot;
  results: PollResults | null;
  /** The reader's own taps. */
  path: readonly PathStep[];
  /** Where the poll is, for whoever gets the text of a move. */
  address: string;
  said: string | null;
  /** What was sent, where the browser did not bring back the cookie that it was given for it. */
  noCookie: 'vote' | 'peek' | null;
  /** The code of the vote just cast, which is shown this once. */
  receipt: string | null;
  asOf: string;
  /** For a pupil: which vote stands open, what their class asks for next, and whether it asks for votes at all. */
  inClass: { open: Phase | null; next: ReactNode; isAsked: boolean } | null;
} & Common) {
  const { poll } = common.words;
  // The question stands open once.
  const open = inClass ? inClass.open : ballot.after ? null : ballot.before ? 'after' : 'before';
  const move = moveOf(ballot);
  const wayOn =
    ballot.before && !ballot.after
      ? !inClass && (
          <ButtonLink href={`/${common.lang}/chapters/${chapterSlugs[0]}`}>{poll.thanks.toChapter}</ButtonLink>
        )
      : results && <a href="#results">{poll.thanks.toResults}</a>;
  const shown = results ? (
    <>
      {move && <YourMove move={move} path={path} shifts={results.shifts} address={address} words={common.words} />}
      <ResultsSection results={results} move={move} asOf={asOf} lang={common.lang} words={common.words} />
    </>
  ) : (
    <PeekSection {...common} />
  );
  return (
    <div className="mx-auto max-w-measure px-5 pt-10 sm:pt-16">
      <h1 className="text-title-1">{poll.question}</h1>
      <p className="mt-4 text-lead text-quiet">{poll.standfirst}</p>
      {inClass && !inClass.isAsked && <p className="mt-4">{common.words.pupil.poll.off}</p>}
      {noCookie && <NoCookieNote about={noCookie} words={common.words} />}
      {said && (
        <div role="status" className="mt-8 border-l-4 border-right-answer pl-4">
          <p className="font-semibold">{said}</p>
          {receipt && (
            <>
              <p className="mt-3">
                {poll.receipt.yours}:{' '}
                <code
                  translate="no"
                  className="inline-block bg-highlight px-2 py-0.5 font-sans font-semibold tracking-wide"
                >
                  {receipt}
                </code>
              </p>
              <p className="mt-1 font-sans text-label text-quiet">{poll.receipt.explained}</p>
            </>
          )}
          {wayOn && <p className="mt-3">{wayOn}</p>}
        </div>
      )}
      {inClass?.open === null && inClass.next}
      {/* Whoever has voted after reading came to see; everybody else came to vote. */}
      {ballot.after && shown}
      {/* An empty form would ask for a second vote. */}
      {noCookie !== 'vote' && (
        <>
          <PhaseSection phase="before" ballot={ballot} isOpen={open === 'before'} {...common} />
          <PhaseSection phase="after" ballot={ballot} isOpen={open === 'after'} {...common} />
        </>
      )}
      {ballot.after && ballot.after !== 'covered' && (
        <ReasonsSection stance={ballot.after} chosen={ballot.reasons} {...common} />
      )}
      <Disclosure className="no-print mt-12 border-t border-rule pt-3" summary={poll.receipt.open}>
        <p className="mt-2 mb-4 text-quiet">{poll.receipt.text}</p>
        <ReceiptForms lang={common.lang} words={common.words} />
      </Disclosure>
      {!ballot.after && shown}
    </div>
  );
}
