import { Button } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import { type Problem, problemAt } from '@/features/site/receive-form';
import type { Language } from '@/lib/languages';
import type { OwnClass } from '../own-class';
import type { RosterEntry } from '../roster/data';
import { PupilChoice } from '../roster/pupil-choice';

/** Asks for whom cards are to be made: for everybody on the roster who is not here yet, unless some are unticked. */
export function CardsForm({
  own,
  pupils,
  chosen,
  problem,
  lang,
  words,
}: {
  own: OwnClass;
  /** Those for whom a card can be made. */
  pupils: readonly RosterEntry[];
  /** What was ticked, where the form was sent before. */
  chosen?: readonly string[] | undefined;
  problem?: Problem | undefined;
  lang: Language;
  words: Words;
}) {
  const said = words.papers.cards;
  return (
    <PostForm action={`/classes/${own.id}/cards`} lang={lang} className="grid gap-6">
      <PupilChoice
        legend={said.pupils}
        pupils={pupils.map(({ id, name }) => ({ id, name }))}
        chosen={chosen ?? pupils.map(({ id }) => id)}
        error={problemAt(problem, 'pupils')}
      />
      <p>
        <Button>{said.submit}</Button>
      </p>
      <p className="font-sans text-label text-quiet">{said.again}</p>
    </PostForm>
  );
}
