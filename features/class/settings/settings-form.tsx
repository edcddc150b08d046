import { Button } from '@/components/ui/button';
import { ChoiceList } from '@/components/ui/choice-list';
import { PostForm } from '@/components/ui/post-form';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { Words } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import { itemKinds, itemParts } from '@/content/facts/item';
import { partTitle } from '@/features/quiz/back-to';
import type { Problem } from '@/features/site/receive-form';
import { problemAt } from '@/features/site/receive-form';
import type { Language } from '@/lib/languages';
import { type Class, classFeedbacks } from '../class';
import { listZones } from '../local-time';
import type { SettingsFields } from './settings-fields';

/** All settings of a class in one form. `fields` are what is saved, or what was typed. */
export function SettingsForm({
  own,
  fields,
  version,
  pool,
  problem,
  lang,
  words,
}: {
  own: Pick<Class, 'id'>;
  fields: SettingsFields;
  /** Of the settings that the instructor has seen: whoever saves by another is told. */
  version: number;
  /** How many questions there are to ask, and whether they were chosen one by one; unknown while what was typed is not saved. */
  pool?: { n: number; isChosen: boolean; length: number | 'all'; isByChapter: boolean } | undefined;
  problem?: Problem | undefined;
  lang: Language;
  words: Words;
}) {
  const said = words.classes.settings;
  const error = (field: string) => problemAt(problem, field);
  const zones = listZones();
  return (
    <PostForm action={`/classes/${own.id}/settings`} lang={lang} className="grid gap-8">
      <input type="hidden" name="version" value={version} />
      <TextField
        name="title"
        label={said.name}
        error={error('title')}
        defaultValue={fields.title}
        required
        maxLength={200}
      />
      <ChoiceList
        name="chapters"
        type="checkbox"
        legend={said.chapters}
        hint={said.chaptersHint}
        error={error('chapters')}
        chosen={fields.chapters}
        choices={chapterSlugs.map((slug) => ({ value: slug, label: words.chapters[slug].title }))}
      />
      {pool?.isChosen && (
        <p className="border-l-4 border-account-a pl-4">
          {said.chosenNote(pool.n)} <a href={`/${lang}/classes/${own.id}/items#chosen`}>{said.toChosen}</a>
        </p>
      )}
      <Select
        name="scope"
        label={said.scope}
        error={error('scope')}
        chosen={fields.scope}
        choices={[
          { value: 'all', label: said.scopeAll },
          ...itemParts.map((part) => ({ value: part, label: partTitle(part, words) })),
        ]}
      />
      <TextField
        name="length"
        label={said.length}
        hint={said.lengthHint}
        error={error('length')}
        defaultValue={fields.length}
        required
        maxLength={10}
        autoComplete="off"
        className="w-28"
      />
      {pool?.isByChapter && (
        <p className="border-l-4 border-account-a pl-4">
          {said.byChapterNote} <a href={`/${lang}/classes/${own.id}/items#chosen`}>{said.toChosen}</a>
        </p>
      )}
      {pool && !pool.isByChapter && pool.length !== 'all' && pool.length > pool.n && (
        <p className="border-l-4 border-account-a pl-4">{said.available(pool.n)}</p>
      )}
      <ChoiceList
        name="kinds"
        type="checkbox"
        legend={said.kinds}
        error={error('kinds')}
        chosen={fields.kinds}
        choices={itemKinds.map((kind) => ({ value: kind, label: said.kind[kind] }))}
      />
      <TextField
        name="attempts"
        label={said.attempts}
        hint={said.attemptsHint}
        error={error('attempts')}
        defaultValue={fields.attempts}
        required
        inputMode="numeric"
        maxLength={3}
        autoComplete="off"
        className="w-28"
      />
      <TextField
        name="due"
        type="datetime-local"
        label={said.due}
        hint={said.dueHint}
        error={error('due')}
        defaultValue={fields.due}
        className="w-full sm:w-80"
      />
      <Select
        name="zone"
        label={said.zone}
        error={error('zone')}
        chosen={fields.zone}
        choices={(zones.includes(fields.zone) ? zones : [fields.zone, ...zones]).map((zone) => ({
          value: zone,
          label: zone.replaceAll('_', ' '),
        }))}
      />
      <ChoiceList
        name="feedback"
        legend={said.feedback}
        hint={said.feedbackHint}
        error={error('feedback')}
        chosen={[fields.feedback]}
        choices={classFeedbacks.map((value) => ({ value, label: said.feedbacks[value] }))}
      />
      <ChoiceList
        name="poll"
        legend={said.poll}
        hint={said.pollHint}
        error={error('poll')}
        chosen={[fields.poll]}
        choices={(['off', 'on'] as const).map((value) => ({ value, label: said.polls[value] }))}
      />
      <label className="flex items-start gap-3">
        <input type="checkbox" name="closed" value="on" defaultChecked={fields.closed} className="tick" />
        <span>{said.closed}</span>
      </label>
      <p>
        <Button>{said.submit}</Button>
      </p>
    </PostForm>
  );
}
