import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/content/editions';
import { listItemIds } from '@/features/quiz/bank';
import { wallTimeOf } from './local-time';
import { presetSettings, presets } from './presets';

const now = new Date('2026-11-29T21:30:00Z');

describe('what a class can begin with', () => {
  it('is the lesson of the guide that takes so long: its chapters are read there, and there are questions enough', () => {
    for (const preset of presets) {
      const { chapters, scope, length } = presetSettings(preset, 'Asia/Baku', now);
      expect(listItemIds(scope).length, preset).toBeGreaterThanOrEqual(Number(length));
      if (preset === 'homework') continue;
      const lesson = wordsOf('en').teach.lessons.list.find(({ minutes }) => minutes === Number(preset));
      const paths = lesson?.steps.flatMap(({ links }) => links.map(({ path }) => path.replace(/#checks$/, ''))) ?? [];
      const readsAll = paths.includes('/#chapters');
      expect(
        chapters.filter((slug) => !readsAll && !paths.includes(`/chapters/${slug}`)),
        preset,
      ).toEqual([]);
    }
  });

  it('is homework that is due at eight in the morning of the class’s own zone, a week ahead, and explained after that', () => {
    for (const zone of ['Asia/Baku', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC']) {
      const { due, feedback } = presetSettings('homework', zone, now);
      expect(feedback).toBe('after-due');
      const today = wallTimeOf(now, zone).slice(0, 10);
      const inAWeek = new Date(Date.parse(`${today}T00:00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10);
      expect(wallTimeOf(due ?? now, zone), zone).toBe(`${inAWeek}T08:00`);
    }
    expect(presetSettings('45', 'UTC', now)).toMatchObject({ due: null, feedback: 'at-once' });
  });
});
