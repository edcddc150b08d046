import { chapterSlugs } from '@/content/facts/chapters';
import { dayMs } from '@/lib/day';
import type { ClassSettings } from './class-settings';
import { instantOf, wallTimeOf } from './local-time';

/** What a class can begin with: the lessons of the guide for teachers, by their minutes, and homework. */
export const presets = ['20', '45', '90', 'homework'] as const;
export type Preset = (typeof presets)[number];
export const isPreset = (text: string | null): text is Preset => presets.some((one) => one === text);

type PresetSettings = Pick<ClassSettings, 'chapters' | 'scope' | 'length' | 'attempts' | 'hasPoll'>;

/** As the plans of the guide have it (content/<lang>/teach.ts): what is read and asked there, and whether they vote here. */
const settings: Record<Preset, PresetSettings> = {
  // Its vote is on paper: that is quickest.
  '20': { chapters: ['flight'], scope: 'flight', length: 5, attempts: 1, hasPoll: false },
  '45': { chapters: ['before', 'yekaterinburg'], scope: 'yekaterinburg', length: 5, attempts: 1, hasPoll: true },
  '90': { chapters: [...chapterSlugs], scope: 'all', length: 7, attempts: 1, hasPoll: true },
  homework: { chapters: [...chapterSlugs], scope: 'all', length: 10, attempts: 1, hasPoll: false },
};

/**
 * The settings of a preset. Homework is due in a week, before school, and explained after that, so that the first to
 * finish cannot tell the others.
 */
export function presetSettings(
  preset: Preset,
  zone: string,
  now: Date,
): PresetSettings & Pick<ClassSettings, 'due' | 'feedback'> {
  if (preset !== 'homework') return { ...settings[preset], due: null, feedback: 'at-once' };
  const inAWeek = new Date(now.getTime() + 7 * dayMs);
  const due = instantOf(`${wallTimeOf(inAWeek, zone).slice(0, 10)}T08:00`, zone);
  return { ...settings.homework, due: typeof due === 'string' ? inAWeek : due, feedback: 'after-due' };
}
