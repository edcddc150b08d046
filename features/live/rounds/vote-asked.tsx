import { ButtonLink } from '@/components/ui/button';
import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import type { Round } from './round';

/** That the whole class is asked to vote now, on a pupil's page. It says nothing of whether this one has: nobody knows. */
export function VoteAsked({ round, lang, words }: { round: Round; lang: Language; words: Words }) {
  const said = words.live.round.pupil;
  return (
    <section data-key={round.id} aria-labelledby="live-question" className="mt-6 border-l-4 border-accent pl-4">
      <h2 id="live-question" className="text-title-3">
        {words.poll.question}
      </h2>
      <p className="mt-2 text-quiet">{said.voteText}</p>
      <p className="mt-3">
        <ButtonLink href={`/${lang}/poll`}>{words.pupil.steps.vote}</ButtonLink>
      </p>
    </section>
  );
}
