import { expect, it } from 'vitest';
import { wordsOf } from '@/content/editions';
import type { ChapterSlug } from '@/content/facts/chapters';
import type { ClassRow } from '../class/class';
import { barOf } from './class-bar';
import { pupil } from './pupil.fixture';
import { doneOf, endOf, nextLink, openPhase, threadOf } from './thread';
import type { Work } from './work';

const words = wordsOf('en');
const now = new Date('2026-11-21T08:00:00Z');
const before = new Date('2026-11-21T07:00:00Z');

const run = (isFinished: boolean) => ({
  ...{ id: 'open-attempt', answered: 1, items: 3, isFinished },
  points: { score: 1, max: 3 },
});
const none = { before: null, after: null };
const voted = { before: 'lost', after: null } as const;
const both = { before: 'lost', after: 'held' } as const;
type Told = {
  settings?: Partial<ClassRow>;
  own?: object;
  work?: Partial<Work>;
  ballot?: typeof none | typeof voted | typeof both;
  at?: ChapterSlug;
};
const thread = ({ settings, own, work, ballot = voted, at }: Told = {}) =>
  threadOf(pupil(settings, own), { read: [], attempts: [], ...work }, ballot, now, at ?? null);
const read: ChapterSlug[] = ['before', 'flight'];

it('names each next step, and leads to the page on which it is done', () => {
  const next = (told: Told) => nextLink(thread(told), 'en', words);
  expect(next({ ballot: none })).toEqual({ href: '/en/poll', label: 'Vote before you read' });
  expect(next({})).toEqual({ href: '/en/chapters/before', label: 'Read “Before the crash”' });
  expect(next({ work: { read: ['before'] } })).toEqual({ href: '/en/chapters/flight', label: 'Read “The plane”' });
  expect(next({ work: { read } })).toEqual({ href: '/en/class/K7M2QX#next', label: 'Take the quiz' });
  expect(next({ work: { read, attempts: [run(false)] } })).toEqual({
    href: '/en/quiz/open-attempt',
    label: 'Continue the quiz',
  });
  expect(next({ work: { read, attempts: [run(true)] } })).toEqual({
    href: '/en/poll',
    label: 'Vote again after reading',
  });
  expect(next({ work: { read, attempts: [run(true)] }, settings: { hasPoll: false } })).toBeNull();
  expect(next({ own: { groupChapters: 'parade' } })?.href, 'the chapters of a group').toBe('/en/chapters/parade');
});

it('tells in an open chapter what comes after it, and counts it only once it is read', () => {
  const open = thread({ at: 'before' });
  expect(open.next).toEqual({ step: 'read', chapter: 'flight' });
  expect(doneOf(open)).toEqual({ done: 0, of: 3 });
  expect(thread({ at: 'parade', ballot: none }).next, 'not asked for').toEqual({ step: 'before' });
});

it('counts chapters and quiz as done, and no vote', () => {
  expect(doneOf(thread({ ballot: both }))).toEqual({ done: 0, of: 3 });
  expect(doneOf(thread({ work: { read: ['before', 'parade'] } }))).toEqual({ done: 1, of: 3 });
  expect(doneOf(thread({ work: { read, attempts: [run(false)] } }))).toEqual({ done: 2, of: 3 });
  expect(doneOf(thread({ work: { read, attempts: [run(true)] } }))).toEqual({ done: 3, of: 3 });
  const handedIn = { settings: { due: before }, work: { read, attempts: [run(false)] } };
  expect(doneOf(thread(handedIn)), 'handed in by the due time').toEqual({ done: 3, of: 3 });
});

it('leads on from a quiz that the due time has handed in', () => {
  const late = { settings: { due: before }, work: { read: ['before'] as ChapterSlug[], attempts: [run(false)] } };
  expect(thread(late).next).toEqual({ step: 'read', chapter: 'flight' });
});

it('says why nothing comes next: done, closed, or too late', () => {
  const end = (told: Told) => endOf(thread({ ballot: both, ...told }), words);
  const done = { title: words.pupil.page.done, text: words.pupil.page.doneText };
  expect(end({ work: { read, attempts: [run(true)] } })).toEqual(done);
  expect(end({ work: { read }, settings: { isClosed: true } })).toEqual({
    title: words.pupil.page.over,
    text: words.refusals['class-closed'],
  });
  expect(end({ work: { read }, settings: { due: before } }).text).toBe(words.refusals['past-due']);
  expect(end({ work: { read, attempts: [run(false)] }, settings: { due: before } })).toEqual(done);
});

it('opens one vote at most: the second only when all is read', () => {
  expect(openPhase(thread({ ballot: none }))).toBe('before');
  expect(openPhase(thread({ ballot: voted }))).toBeNull();
  expect(openPhase(thread({ ballot: voted, work: { read } }))).toBe('after');
  expect(openPhase(thread({ ballot: none, work: { read } }))).toBe('after');
  expect(openPhase(thread({ ballot: both, work: { read } }))).toBeNull();
});

it('puts it into the bar', () => {
  expect(barOf(thread({ work: { read: ['before'] } }), 'en', words)).toEqual({
    ...{ code: 'K7M2QX', title: '9b', done: '1 of 3 done' },
    next: { href: '/en/chapters/flight', label: 'Read “The plane”' },
  });
  expect(barOf(thread({ ballot: both, work: { read, attempts: [run(true)] } }), 'en', words).next).toBe(
    words.pupil.page.done,
  );
});
