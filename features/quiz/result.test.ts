import { describe, expect, it } from 'vitest';
import type { ClaimId } from '@/content/facts/claims';
import type { ItemId } from '@/content/facts/items';
import { type Answered, answeredBefore, type Certainty } from './attempt';
import { calibrationOf } from './calibration';
import type { Explanation } from './explanation';
import { weekReminder } from './reminder';
import { rereadOf } from './reread';
import { othersThan } from './statistics/others';
import { noSums } from './statistics/statistics';

const answer = (score: number, certainty: Certainty | null = null): Answered => ({
  item: 'crash-place' as ItemId,
  given: ['x'],
  score,
  max: 1,
  certainty,
  isFirst: true,
});
const option = (claim: ClaimId, isRight: boolean, isChosen: boolean): Explanation => ({
  id: claim,
  text: claim,
  isRight,
  isChosen,
  placed: null,
  explanation: '',
  claim,
});

describe('a score', () => {
  it('knows how many questions had been answered before, but for a teacher who only tries the quiz', () => {
    const answers = [answer(1), { ...answer(1), isFirst: false }, { ...answer(0), isFirst: false }];
    expect(answeredBefore({ answers, work: null } as never)).toBe(2);
    expect(answeredBefore({ answers, work: { isTrial: false } } as never)).toBe(2);
    expect(answeredBefore({ answers, work: { isTrial: true } } as never)).toBe(0);
  });
});

describe('calibration', () => {
  it('counts right answers by how sure one was, surest first', () => {
    const answers = [answer(1, 'sure'), answer(0, 'sure'), answer(0, 'guess'), answer(0.5, 'sure'), answer(1)];
    expect(calibrationOf(answers)).toEqual([
      { certainty: 'sure', n: 3, right: 1 },
      { certainty: 'guess', n: 1, right: 0 },
    ]);
  });
});

describe('sentences to read again', () => {
  it('begin with those where one was sure of something else, and name each claim once', () => {
    const reviews = [
      {
        answer: answer(0, 'guess'),
        explanations: [option('crash-date', true, false), option('raid-date', false, true)],
      },
      { answer: answer(1, 'sure'), explanations: [option('troops-gone', true, true)] },
      { answer: answer(0, 'sure'), explanations: [option('catalyst', true, false)] },
      { answer: answer(0), explanations: [option('crash-date', true, false)] },
    ];
    expect(rereadOf(reviews)).toEqual([
      { claim: 'catalyst', wasSure: true },
      { claim: 'crash-date', wasSure: false },
    ]);
  });

  it('lead to what was chosen wrongly when nothing right was left out', () => {
    const explanations = [option('crash-date', true, true), option('raid-date', false, true)];
    expect(rereadOf([{ answer: answer(0.5), explanations }])).toEqual([{ claim: 'raid-date', wasSure: false }]);
  });

  it('are those behind what stood in a wrong place', () => {
    const placed = { as: 'place', right: '1', given: '2' } as const;
    const explanations = [
      { ...option('crash-date', false, true), placed },
      { ...option('raid-date', true, true), placed },
    ];
    expect(rereadOf([{ answer: answer(0.5), explanations }])).toEqual([{ claim: 'crash-date', wasSure: false }]);
  });
});

describe('how others did', () => {
  it('is not told of four, nor of five of whom the reader is one', () => {
    const sums = (n: number) => ({ ...noSums, n, points: 60 * n });
    expect(othersThan(answer(1), sums(5))).toBeNull();
    expect(othersThan(answer(1), sums(6))).toEqual({ n: 5, share: 1 });
    expect(othersThan({ ...answer(1), isFirst: false }, sums(4))).toBeNull();
    expect(othersThan(answer(1), undefined)).toBeNull();
  });
});

describe('the reminder', () => {
  const file = weekReminder({
    id: 'an-id',
    title: 'What stuck? Once more; with, commas',
    address: `https://example.org/en/quiz?scope=${'x'.repeat(80)}`,
    now: new Date('2026-12-28T10:00:00Z'),
  });

  it('is a whole day a week later', () => {
    expect(file).toContain('DTSTART;VALUE=DATE:20270104\r\n');
    expect(file).toContain('DTSTAMP:20261228T100000Z\r\n');
  });

  it('rings on that day, in the morning', () => {
    expect(file).toMatch(
      /BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:PT9H\r\nDESCRIPTION:.+\r\nEND:VALARM\r\nEND:VEVENT/,
    );
  });

  it('keeps to the calendar format: marks escaped, lines ended by CRLF and folded at 75 bytes', () => {
    expect(file).toContain('SUMMARY:What stuck? Once more\\; with\\, commas\r\n');
    const lines = file.split('\r\n');
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of lines) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n ', '')).toContain(`URL:https://example.org/en/quiz?scope=${'x'.repeat(80)}\r\n`);
  });
});
