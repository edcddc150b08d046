import { Button } from '@/components/ui/button';
import { ChoiceList } from '@/components/ui/choice-list';
import { PostForm } from '@/components/ui/post-form';
import { TextField } from '@/components/ui/text-field';
import type { Words } from '@/content/editions';
import { type Problem, problemAt } from '@/features/site/receive-form';
import type { Language } from '@/lib/languages';
import type { OwnClass } from '../own-class';

/** Takes everybody out who has joined since a time: for a class that somebody has filled with made-up names. */
export function RemoveSinceForm({
  own,
  problem,
  typed,
  lang,
  words,
}: {
  own: OwnClass;
  problem?: Problem;
  typed?: string | undefined;
  lang: Language;
  words: Words;
}) {
  const said = words.classes.roster.since;
  return (
    <PostForm action={`/classes/${own.id}/remove-since`} lang={lang} className="mt-4 grid gap-4">
      <TextField
        name="since"
        type="datetime-local"
        label={said.label}
        hint={said.hint(own.zone.replaceAll('_', ' '))}
        error={problemAt(problem, 'since')}
        defaultValue={typed}
        required
        className="w-full sm:w-80"
      />
      <ChoiceList
        name="sure"
        type="checkbox"
        legend={said.sureLegend}
        isLegendHidden
        choices={[{ value: 'yes', label: said.sure }]}
        error={problemAt(problem, 'sure')}
      />
      <p>
        <Button rank="second">{said.submit}</Button>
      </p>
    </PostForm>
  );
}
