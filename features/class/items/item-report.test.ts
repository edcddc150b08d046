import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/content/editions';
import { getItem } from '@/features/quiz/bank';
import { byItem } from './first-answers';
import { reportOf } from './item-report';
import { choiceText, findingSentence, topicSentence } from './report-words';

const words = wordsOf('en');
const row = (pupil: string, item: 'crash-place' | 'raid-reason', given: string, score: number, isSure = false) => ({
  item,
  pupil,
  given: [given],
  score,
  max: 1,
  isSure,
  isCounted: true,
});

describe('first answers', () => {
  it('are one for each pupil and item, the earliest, with how the pupil did on the rest', () => {
    const found = byItem([
      row('anna', 'crash-place', 'baku', 0, true),
      row('ben', 'crash-place', 'aktau', 1),
      row('anna', 'raid-reason', 'x', 0.5),
      row('anna', 'crash-place', 'aktau', 1),
    ]);
    expect(found.get('crash-place')).toEqual([
      { given: ['baku'], points: 0, rest: 0.5, isSure: true, isCounted: true },
      { given: ['aktau'], points: 1, rest: null, isSure: false, isCounted: true },
    ]);
    expect(found.get('raid-reason')).toEqual([{ given: ['x'], points: 0.5, rest: 0, isSure: false, isCounted: true }]);
  });
});

/** A class on one item, best result elsewhere first, worked by hand. */
const answers = (given: readonly string[]) =>
  given.map((choice, place) => ({
    given: [choice],
    points: choice === 'aktau' ? 1 : 0,
    rest: 1 - place / given.length,
    isSure: choice !== 'aktau',
    isCounted: true,
  }));

describe('the report on an item', () => {
  const item = getItem('crash-place', 'en');

  it('equals an example worked by hand: six of ten chose Grozny, four of the five who did well among them', () => {
    const given = ['grozny', 'grozny', 'aktau', 'grozny', 'grozny', 'aktau', 'aktau', 'grozny', 'aktau', 'grozny'];
    const report = reportOf(item, answers(given), { n: 50, facility: 0.7 });
    expect(report.figures.facility).toBe(0.4);
    expect(report.figures.pulls.map(({ id, n, ofStrong }) => [id, n, ofStrong])).toEqual([
      ['grozny', 6, 4],
      ['aktau', 4, 1],
      ['baku', 0, 0],
      ['yekaterinburg', 0, 0],
    ]);
    expect(report.finding).toEqual({ says: 'strong-chose-wrong', choice: 'grozny' });
    expect([report.beside, report.sureAndWrong]).toEqual(['below', 6]);
    expect(findingSentence(item, report.finding, words)).toBe(
      `Most who did well on the rest chose “${choiceText(item, 'grozny', words)}”: read its wording again, and check what is marked as right.`,
    );
    expect(topicSentence(report, 'sure-and-wrong', words)).toBe('6 of 10 were sure of a wrong answer.');
    expect(topicSentence(report, 'missed', words)).toBe('60 % of the points were missed, of 10 answers.');
  });

  it('tells nothing of four pupils but that they are too few', () => {
    const report = reportOf(item, answers(['grozny', 'grozny', 'grozny', 'grozny']), { n: 50, facility: 0.7 });
    expect(report.figures).toMatchObject({ facility: null, pulls: [], discrimination: null });
    expect([report.finding.says, report.beside]).toEqual(['too-few', null]);
  });

  it('has no world beside an own question', () => {
    expect(reportOf(item, answers(['aktau']), null)).toMatchObject({ world: null, beside: null });
  });
});

it('has a sentence without a gap for every finding', () => {
  const item = getItem('crash-place', 'en');
  const choices = { choice: 'grozny', other: 'aktau' };
  for (const says of Object.keys(words.ownItems.findings)) {
    const sentence = findingSentence(item, { says, ...choices } as never, words);
    expect(sentence, says).toMatch(/^[A-Z].*[.]$/);
    expect(sentence, says).not.toMatch(/undefined|\[object/);
  }
});
