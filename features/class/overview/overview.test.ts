import { expect, it } from 'vitest';
import { nameKeyOf } from '../pupil-name';
import { bestAttempt, inView, type PupilAttempt, type PupilProgress, stageOf, totalsOf, viewOf } from './overview';

const early = new Date('2026-11-24T07:00:00Z');
const attempt = (more: Partial<PupilAttempt> = {}): PupilAttempt => ({
  ...{
    id: 'a',
    number: 1,
    startedAt: early,
    handedInAt: early,
    answered: 10,
    items: 10,
    score: 5,
    max: 10,
    isLate: false,
  },
  ...more,
});
const pupil = (name: string, more: Partial<PupilProgress> = {}): PupilProgress => ({
  ...{
    id: name,
    name,
    identifier: null,
    joinedAt: early,
    isTrial: false,
    isListed: true,
    nameKey: nameKeyOf(name),
    nameInFile: 'x',
    extraAttempts: 0,
    due: null,
    groupName: null,
    chapters: [],
    chaptersRead: 0,
    attempts: [],
  },
  ...more,
});
const anna = pupil('Anna', { joinedAt: null, identifier: '7b' });
const ben = pupil('Ben', { chaptersRead: 9 });
const cem = pupil('Cem', { attempts: [attempt({ handedInAt: null, answered: 3 })] });
const dana = pupil('Dana', {
  attempts: [attempt({ score: 9 }), attempt({ id: 'b', number: 2, score: 7, isLate: true })],
});
const emil = pupil('Emil', { attempts: [attempt({ score: 2, isLate: true })] });
const trial = pupil('Aaron', { isTrial: true, attempts: [attempt({ score: 10 })] });
const all = [emil, trial, dana, cem, ben, anna];
const names = (query: string) => inView(all, viewOf(new URLSearchParams(query)), nameKeyOf).map(({ name }) => name);

it('says of each pupil how far they are', () => {
  expect([anna, ben, cem, dana].map(stageOf)).toEqual(['missing', 'joined', 'answering', 'finished']);
});

it('counts the best finished attempt, the first of two equal ones', () => {
  expect(bestAttempt(dana)?.id).toBe('a');
  expect(bestAttempt({ attempts: [attempt(), attempt({ id: 'b', number: 2, isLate: true })] })?.id).toBe('a');
  expect(bestAttempt(cem)).toBeNull();
});

it('shows everybody by name, who only tries the class last', () => {
  expect(names('')).toEqual(['Anna', 'Ben', 'Cem', 'Dana', 'Emil', 'Aaron']);
  expect(names('show=nonsense&order=nonsense')).toEqual(names(''));
});

it('shows those asked for, in the order asked for', () => {
  expect(names('show=missing')).toEqual(['Anna']);
  expect(names('show=finished&order=score')).toEqual(['Dana', 'Emil', 'Aaron']);
  expect(names('show=late')).toEqual(['Emil']);
  expect(names('order=read')[0]).toBe('Ben');
  expect(names('find=DAN')).toEqual(['Dana']);
  expect(names('find=7B')).toEqual(['Anna']);
});

it('adds up the class, and counts who only tries it nowhere', () => {
  expect(totalsOf(all)).toEqual({
    pupils: 5,
    listed: 5,
    listedHere: 4,
    stages: { missing: 1, joined: 1, answering: 1, finished: 2 },
    late: 1,
    chaptersRead: 9,
    share: 0.55,
  });
  expect(totalsOf([trial]).share).toBeNull();
});
