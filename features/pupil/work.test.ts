import { expect, it } from 'vitest';
import { pupil } from './pupil.fixture';
import { bestOf, nextStepOf, type Work, whyNoAttempt } from './work';

const now = new Date('2026-11-21T08:00:00Z');
const later = new Date('2026-11-21T09:00:00Z');

const run = (isFinished: boolean, score = 0) => ({
  id: 'a',
  answered: isFinished ? 3 : 1,
  items: 3,
  isFinished,
  points: { score, max: 3 },
});
const work = (done: Partial<Work> = {}): Work => ({ read: [], attempts: [], ...done });
const none = { before: null, after: null };

it('leads a pupil from the first vote through the chapters and the quiz to the second vote', () => {
  const all = { read: ['before', 'flight'] } as Partial<Work>;
  expect(nextStepOf(pupil(), work(), none, now)).toEqual({ step: 'before' });
  const voted = { before: 'lost', after: null } as const;
  expect(nextStepOf(pupil(), work(), voted, now)).toEqual({ step: 'read', chapter: 'before' });
  expect(nextStepOf(pupil(), work({ read: ['before'] }), voted, now)).toEqual({ step: 'read', chapter: 'flight' });
  expect(nextStepOf(pupil(), work(all), voted, now)).toEqual({ step: 'quiz' });
  expect(nextStepOf(pupil(), work({ ...all, attempts: [run(false)] }), voted, now)).toEqual({ step: 'quiz' });
  expect(nextStepOf(pupil(), work({ ...all, attempts: [run(true)] }), voted, now)).toEqual({ step: 'after' });
  expect(nextStepOf(pupil(), work({ ...all, attempts: [run(true)] }), { ...voted, after: 'held' }, now)).toBeNull();
});

it('lets a pupil pass the vote over, and asks for none where the class does not', () => {
  expect(nextStepOf(pupil(), work({ read: ['before'] }), none, now)).toEqual({ step: 'read', chapter: 'flight' });
  const quiet = pupil({ hasPoll: false });
  expect(nextStepOf(quiet, work(), none, now)).toEqual({ step: 'read', chapter: 'before' });
  expect(nextStepOf(quiet, work({ read: ['before', 'flight'], attempts: [run(true)] }), none, now)).toBeNull();
});

it('leads to no quiz that cannot be begun', () => {
  const read = work({ read: ['before', 'flight'] });
  const after = { step: 'after' };
  expect(nextStepOf(pupil({ isClosed: true }), read, none, now)).toEqual(after);
  expect(nextStepOf(pupil({ due: now }), read, none, now)).toEqual(after);
  expect(nextStepOf(pupil({ due: now }, { due: later }), read, none, now)).toEqual({ step: 'quiz' });
});

it('says why no attempt is left, and counts those that an instructor added', () => {
  expect(whyNoAttempt(pupil(), 1, now)).toBeNull();
  expect(whyNoAttempt(pupil(), 2, now)).toBe('no-attempt-left');
  expect(whyNoAttempt(pupil({}, { extraAttempts: 1 }), 2, now)).toBeNull();
  expect(whyNoAttempt(pupil({ due: now }), 0, now)).toBe('past-due');
  expect(whyNoAttempt(pupil({ isClosed: true }), 0, now)).toBe('class-closed');
});

it('shows the best of the finished attempts, and none while points have to wait', () => {
  const done = work({ attempts: [run(true, 1), run(true, 2), run(false, 3)] });
  expect(bestOf(pupil(), done, now)).toEqual({ score: 2, max: 3 });
  expect(bestOf(pupil(), work(), now)).toBeNull();
  const waiting = { feedback: 'after-due', due: later };
  expect(bestOf(pupil(waiting), done, now)).toBeNull();
  // By then the open one is handed in too, as it is.
  expect(bestOf(pupil(waiting), done, later)).toEqual({ score: 3, max: 3 });
});
