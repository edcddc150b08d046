import { itemKinds } from '@/content/facts/item';
import type { FormValues } from '@/lib/web/form-body';
import type { Class } from '../class';
import { wallTimeOf } from '../local-time';
import { type Preset, presetSettings } from '../presets';

/** The settings of a class as the fields of a form hold them. */
export type SettingsFields = {
  title: string;
  chapters: readonly string[];
  scope: string;
  length: string;
  kinds: readonly string[];
  attempts: string;
  due: string;
  zone: string;
  feedback: string;
  poll: string;
  closed: boolean;
};

/** What is saved, as fields. */
export const savedFields = (own: Class): SettingsFields => ({
  title: own.title,
  chapters: own.chapters,
  scope: own.scope,
  length: String(own.length),
  kinds: own.kinds,
  attempts: String(own.attempts),
  due: own.due ? wallTimeOf(own.due, own.zone) : '',
  zone: own.zone,
  feedback: own.feedback,
  poll: own.hasPoll ? 'on' : 'off',
  closed: own.isClosed,
});

/** What is saved, with the settings of a preset instead of those that it has. Questions are of every kind, as in the guide. */
export const presetFields = (own: Class, preset: Preset, now: Date): SettingsFields =>
  savedFields({ ...own, ...presetSettings(preset, own.zone, now), kinds: [...itemKinds] });

/** What was typed, as fields. */
export function typedFields(values: FormValues): SettingsFields {
  const first = (name: string) => values.get(name)?.[0] ?? '';
  return {
    title: first('title'),
    chapters: values.get('chapters') ?? [],
    scope: first('scope'),
    length: first('length'),
    kinds: values.get('kinds') ?? [],
    attempts: first('attempts'),
    due: first('due'),
    zone: first('zone'),
    feedback: first('feedback'),
    poll: first('poll'),
    closed: ['on', 'yes'].includes(first('closed')),
  };
}

/** The fields in which two forms differ, in their order. */
export const differingFields = (one: SettingsFields, other: SettingsFields): (keyof SettingsFields)[] =>
  (Object.keys(one) as (keyof SettingsFields)[]).filter(
    (name) => [one[name]].flat().toString() !== [other[name]].flat().toString(),
  );
