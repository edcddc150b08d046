import { expect, test } from 'vitest';
import { wordsOf } from '@/content/editions';
import { accountIds } from '@/content/facts/accounts';
import { differenceIds, differences } from '@/content/facts/differences';
import { type EventFact, eventIds, events } from '@/content/facts/events';
import { placeIds } from '@/content/facts/places';
import { speakerIds } from '@/content/facts/speakers';
import { eightDays } from './acts';
import { heardIn } from './heard';

const words = wordsOf('en');
const { titles } = words.figures;

test('what the title of a figure says of numbers is so', () => {
  expect(titles.places.title).toMatch(/^Nine places/);
  expect(placeIds).toHaveLength(9);
  expect(titles.differences.title).toBe('Fourteen differences, one of them a contradiction');
  expect(differenceIds).toHaveLength(14);
  expect(differenceIds.filter((id) => differences[id].type === 'contradict')).toHaveLength(1);
});

test('most of what is dated fell into eight days', () => {
  expect(titles.escalation.title).toMatch(/^Most of what is dated fell into eight days$/);
  const dated = eventIds.flatMap((id) => (events[id] as EventFact).date.on ?? []);
  expect(dated.filter((on) => eightDays.includes(on)).length).toBeGreaterThan(dated.length / 2);
});

test('most who are cited are heard in no words of their own', () => {
  expect(titles.speakers.title).toMatch(/^Most are heard only in an account’s own words$/);
  const quoted = speakerIds.filter((id) => accountIds.some((account) => heardIn(id, account, words) === 'own'));
  expect(quoted.length).toBeLessThan(speakerIds.length / 2);
});
