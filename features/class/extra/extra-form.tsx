import { Button } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import { TextField } from '@/components/ui/text-field';
import type { Words } from '@/content/editions';
import { type Problem, problemAt } from '@/features/site/receive-form';
import { timeInWords } from '@/lib/day';
import type { Language } from '@/lib/languages';
import type { FormValues } from '@/lib/web/form-body';
import type { OwnClass } from '../own-class';
import type { RosterEntry } from '../roster/data';
import { PupilChoice } from '../roster/pupil-choice';

/** Gives several pupils more attempts or a later due time. */
export function ExtraForAllForm({
  own,
  pupils,
  problem,
  values,
  lang,
  words,
}: {
  own: OwnClass;
  pupils: readonly RosterEntry[];
  problem?: Problem | undefined;
  /** What was typed. */
  values?: FormValues | undefined;
  lang: Language;
  words: Words;
}) {
  const said = words.classes.extra;
  const noteOf = ({ extraAttempts, due }: RosterEntry) =>
    [extraAttempts > 0 && said.has(extraAttempts), due && words.classes.page.due(timeInWords(due, own.zone, lang))]
      .filter(Boolean)
      .join(' · ');
  return (
    <PostForm action={`/classes/${own.id}/extra`} lang={lang} className="grid gap-8">
      <PupilChoice
        legend={said.pupils}
        pupils={pupils.map((pupil) => ({ ...pupil, note: noteOf(pupil) }))}
        chosen={values?.get('pupils') ?? []}
        error={problemAt(problem, 'pupils')}
      />
      <TextField
        name="attempts"
        label={said.attempts}
        hint={said.attemptsHint(own.attempts)}
        error={problemAt(problem, 'attempts')}
        defaultValue={values?.get('attempts')?.[0]}
        inputMode="numeric"
        maxLength={3}
        autoComplete="off"
        className="w-28"
      />
      {own.due ? (
        <TextField
          name="due"
          type="datetime-local"
          label={said.due}
          hint={said.dueHint(timeInWords(own.due, own.zone, lang), own.zone.replaceAll('_', ' '))}
          error={problemAt(problem, 'due')}
          defaultValue={values?.get('due')?.[0]}
          className="w-full sm:w-80"
        />
      ) : (
        <p className="font-sans text-label text-quiet">{said.dueNone}</p>
      )}
      <p>
        <Button>{said.submit}</Button>
      </p>
    </PostForm>
  );
}
