import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import type { Phase } from '@/content/facts/poll';
import type { Language } from '@/lib/languages';
import type { Ballot } from './data';
import { VoteForm } from './vote-form';

/** One phase: the form where no vote is in, else the vote with ways to change it or to take it back. */
export function PhaseSection({
  phase,
  ballot,
  isOpen,
  ...common
}: {
  phase: Phase;
  ballot: Ballot;
  isOpen: boolean;
  once: string;
  lang: Language;
  words: Words;
}) {
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
          <Disclosure className="mt-2" summary={poll.change}>
            <div className="mt-3">
              <VoteForm isQuestionHidden phase={phase} chosen={stance} {...common} />
              <PostForm action="/poll/withdraw" lang={common.lang} className="mt-3">
                <input type="hidden" name="phase" value={phase} />
                <Button rank="second">{poll.withdraw}</Button>
              </PostForm>
            </div>
          </Disclosure>
        </>
      ) : isOpen ? (
        <>
          <p className="mt-1 mb-4 text-quiet">{poll[phase].text}</p>
          <VoteForm isQuestionHidden phase={phase} {...common} />
        </>
      ) : (
        // The other vote can still be cast.
        <Disclosure className="mt-2" summary={poll.later[phase]}>
          <div className="mt-3">
            <VoteForm isQuestionHidden phase={phase} {...common} />
          </div>
        </Disclosure>
      )}
    </section>
  );
}
