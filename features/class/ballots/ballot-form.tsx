import { Button } from '@/components/ui/button';
import { ChoiceList } from '@/components/ui/choice-list';
import { PostForm } from '@/components/ui/post-form';
import { TextField } from '@/components/ui/text-field';
import type { Words } from '@/content/editions';
import { phases, stances } from '@/content/facts/poll';
import { type Problem, problemAt } from '@/features/site/receive-form';
import type { Language } from '@/lib/languages';

/** The form for the counts of a room without devices. @param typed what stands in its fields, by name */
export function BallotForm({
  classId,
  typed = () => undefined,
  problem,
  lang,
  words,
}: {
  classId: string;
  typed?: (name: string) => string | undefined;
  problem?: Problem;
  lang: Language;
  words: Words;
}) {
  const said = words.ballots;
  return (
    <PostForm action={`/classes/${classId}/ballots`} lang={lang} className="grid gap-8">
      <ChoiceList
        name="phase"
        legend={said.phase}
        choices={phases.map((phase) => ({ value: phase, label: words.poll.phases[phase] }))}
        chosen={[typed('phase') ?? '']}
        error={problemAt(problem, 'phase')}
      />
      <fieldset className="m-0 grid min-w-0 gap-4 border-0 p-0">
        <legend className="mb-3 p-0 text-title-3 font-semibold">{said.counts}</legend>
        {stances.map((stance) => (
          <TextField
            key={stance}
            name={stance}
            label={words.poll.stances[stance]}
            defaultValue={typed(stance) ?? ''}
            inputMode="numeric"
            autoComplete="off"
            className="w-28"
            error={problemAt(problem, stance)}
          />
        ))}
        <TextField
          name="all"
          label={said.all}
          hint={said.allHint}
          defaultValue={typed('all') ?? ''}
          inputMode="numeric"
          autoComplete="off"
          className="w-28"
          error={problemAt(problem, 'all')}
        />
      </fieldset>
      <div>
        <Button>{said.submit}</Button>
      </div>
    </PostForm>
  );
}
