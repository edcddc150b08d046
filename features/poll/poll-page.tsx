import type { ReactNode } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import type { Phase } from '@/content/facts/poll';
import type { PathStep } from '@/features/explainer/data';
import { NoCookieNote } from '@/features/site/no-cookie-note';
import type { Language } from '@/lib/languages';
import type { Ballot } from './data';
import { ReasonsForm } from './reasons-form';
import { ReceiptForms } from './receipt-forms';
import { ResultsSection } from './results-section';
import type { PollResults } from './tally';
import { VoteForm } from './vote-form';
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
      <details className="no-print mt-12 border-t border-rule pt-3">
        <summary className="inline-block py-2 font-sans text-label text-accent underline underline-offset-4">
          {poll.receipt.open}
        </summary>
        <p className="mt-2 mb-4 text-quiet">{poll.receipt.text}</p>
        <ReceiptForms lang={common.lang} words={common.words} />
      </details>
      {!ballot.after && shown}
    </div>
  );
}

/** One phase: the form where no vote is in, else the vote with ways to change it or to take it back. */
function PhaseSection({
  phase,
  ballot,
  isOpen,
  ...common
}: { phase: Phase; ballot: Ballot; isOpen: boolean } & Common) {
  const { poll } = common.words;
  const stance = ballot[phase];
  return (
    <section aria-labelledby={phase} className="no-print mt-12 border-t-4 border-ink pt-4">
      <h2 id={phase} className="text-title-3">
        {poll[phase].title}
      </h2>
      {stance ? (
        <>
          <p className="mt-2">{stance === 'covered' ? poll.covered : poll.yours(poll.stances[stance])}</p>
          <details className="mt-2">
            <summary className="inline-block py-2 font-sans text-label text-accent underline underline-offset-4">
              {poll.change}
            </summary>
            <div className="mt-3">
              <VoteForm phase={phase} chosen={stance} {...common} />
              <PostForm action="/poll/withdraw" lang={common.lang} className="mt-3">
                <input type="hidden" name="phase" value={phase} />
                <Button rank="second">{poll.withdraw}</Button>
              </PostForm>
            </div>
          </details>
        </>
      ) : isOpen ? (
        <>
          <p className="mt-1 mb-4 text-quiet">{poll[phase].text}</p>
          <VoteForm phase={phase} {...common} />
        </>
      ) : (
        // The other vote can still be cast.
        <details className="mt-2">
          <summary className="inline-block py-2 font-sans text-label text-accent underline underline-offset-4">
            {poll.later[phase]}
          </summary>
          <div className="mt-3">
            <VoteForm phase={phase} {...common} />
          </div>
        </details>
      )}
    </section>
  );
}

/** After the vote after reading: the arguments to tick, folded away once some are saved. */
function ReasonsSection({ stance, chosen, ...common }: { stance: string; chosen: Ballot['reasons'] } & Common) {
  const said = common.words.poll.reasons;
  const form = <ReasonsForm phase="after" stance={stance} chosen={chosen} {...common} />;
  return (
    <section aria-label={said.title} className="no-print mt-12 border-t border-rule pt-4">
      {chosen.length > 0 ? (
        <details>
          <summary className="inline-block py-2 font-sans text-label text-accent underline underline-offset-4">
            {said.saved(chosen.length)} {said.title}
          </summary>
          <div className="mt-3">{form}</div>
        </details>
      ) : (
        form
      )}
    </section>
  );
}

function PeekSection({ once, lang, words }: Common) {
  const { peek } = words.poll;
  return (
    <section id="results" aria-labelledby="covered" className="mt-12 border-t border-rule pt-4">
      <h2 id="covered" className="text-title-3">
        {peek.title}
      </h2>
      <p className="mt-2 mb-4 text-quiet">{peek.text}</p>
      <PostForm action="/poll/peek" lang={lang} className="no-print">
        <input type="hidden" name="once" value={once} />
        <Button rank="second">{peek.submit}</Button>
      </PostForm>
    </section>
  );
}
