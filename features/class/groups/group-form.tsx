import { Button } from '@/components/ui/button';
import { ChoiceList } from '@/components/ui/choice-list';
import { PostForm } from '@/components/ui/post-form';
import { TextField } from '@/components/ui/text-field';
import type { Words } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import { type Problem, problemAt } from '@/features/site/receive-form';
import type { Language } from '@/lib/languages';
import type { FormValues } from '@/lib/web/form-body';
import type { OwnClass } from '../own-class';
import type { RosterEntry } from '../roster/data';
import { PupilChoice } from '../roster/pupil-choice';
import type { Group } from './data';

/** Who is in a group, and what it reads. */
export function GroupForm({
  own,
  pupils,
  group,
  problem,
  values,
  lang,
  words,
}: {
  own: OwnClass;
  pupils: readonly RosterEntry[];
  /** The group that is changed; null for a new one. */
  group?: Group | null;
  problem?: Problem | undefined;
  /** What was typed; else what is saved. */
  values?: FormValues | undefined;
  lang: Language;
  words: Words;
}) {
  const said = words.classes.groups;
  return (
    <PostForm action={`/classes/${own.id}/groups`} lang={lang} className="grid gap-8">
      <TextField
        name="group"
        label={said.name}
        hint={said.nameHint}
        error={problemAt(problem, 'group')}
        defaultValue={values?.get('group')?.[0] ?? group?.name}
        required
        maxLength={200}
        autoComplete="off"
      />
      <PupilChoice
        legend={said.pupils}
        hint={said.pupilsHint}
        pupils={pupils.map((pupil) => ({ ...pupil, note: pupil.groupName ?? undefined }))}
        chosen={values?.get('pupils') ?? group?.pupils ?? []}
        error={problemAt(problem, 'pupils')}
      />
      <ChoiceList
        name="chapters"
        type="checkbox"
        legend={said.chapters}
        error={problemAt(problem, 'chapters')}
        chosen={values?.get('chapters') ?? group?.chapters ?? own.chapters}
        choices={chapterSlugs.map((slug) => ({ value: slug, label: words.chapters[slug].title }))}
      />
      <p>
        <Button>{said.submit}</Button>
      </p>
    </PostForm>
  );
}
