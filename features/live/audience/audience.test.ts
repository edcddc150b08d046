import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { closeNotices, publish } from '@/lib/db/notices';
import { countListeners, listen, mostPages } from './audience';
import { drawnOnce } from './drawn-once';
import type { EndReason, Listener } from './listener';

const ends: (() => void)[] = [];
beforeEach(() => {
  process.env.DATABASE_URL = 'file:nowhere.db';
  vi.useFakeTimers();
});
afterEach(async () => {
  for (const end of ends.splice(0)) end();
  expect(countListeners()).toBe(0);
  await closeNotices();
  vi.useRealTimers();
});

let votes = '';
let asked = 0;
const findVotes = async () => {
  asked += 1;
  return votes;
};

/** A page of a class: what it was told, in order. */
function page(classId: string, more: Partial<Listener> = {}): { told: string[]; isClosed(): boolean } {
  const told: string[] = [];
  let isClosed = false;
  const listener: Listener = {
    ...{ classId, as: 'teacher', whose: 'Ms Rahimova', lang: 'en', findEnd: async () => null },
    send(text) {
      told.push(...(text.match(/(?<=event: )\w+/g) ?? []));
      return true;
    },
    close() {
      isClosed = true;
    },
    ...more,
  };
  ends.push(listen(listener, findVotes));
  return { told, isClosed: () => isClosed };
}

const after = (ms: number) => vi.advanceTimersByTimeAsync(ms);

it('tells every page of a class, and no page of another', async () => {
  const [ours, second, theirs] = [page('ours'), page('ours'), page('theirs')];
  publish('ours', 'answer');
  await after(150);
  expect([ours.told, second.told, theirs.told]).toEqual([['answer'], ['answer'], []]);
});

it('tells pupils what is asked of all of them, and nothing of anybody else', async () => {
  const [teacher, pupil] = [page('ours'), page('ours', { as: 'pupil', whose: 'Ayla' })];
  for (const kind of ['pupil', 'answer', 'votes'] as const) publish('ours', kind);
  await after(150);
  expect([teacher.told, pupil.told]).toEqual([['pupil', 'answer'], []]);
  for (const kind of ['live', 'pause'] as const) publish('ours', kind);
  await after(1500);
  expect([teacher.told.slice(2), pupil.told]).toEqual([
    ['live', 'pause'],
    ['live', 'pause'],
  ]);
});

it('makes at most four updates a second of a whole class answering', async () => {
  const { told } = page('ours');
  for (let ms = 0; ms < 3000; ms += 10) {
    publish('ours', 'answer');
    await after(10);
  }
  expect(told.length).toBeGreaterThan(8);
  expect(told.length).toBeLessThanOrEqual(12);
});

it('says nothing of a vote before what may be seen has changed, and then not at its moment', async () => {
  votes = 'nothing yet';
  const { told } = page('ours');
  publish('ours', 'votes');
  await after(20_000);
  expect(told).toEqual(['beat']);
  votes = 'five in';
  publish('ours', 'votes');
  await after(4000);
  expect(told).toEqual(['beat']);
  await after(2000);
  expect(told).toEqual(['beat', 'votes']);
});

it('looks at the votes once for all pages', async () => {
  asked = 0;
  for (let pages = 0; pages < 10; pages += 1) page('ours');
  for (let vote = 0; vote < 30; vote += 1) publish('ours', 'votes');
  await after(6000);
  expect(asked).toBe(2);
});

it('draws once what many ask for, and anew when something has happened', async () => {
  let drawings = 0;
  const draw = async () => `drawn ${++drawings}`;
  page('ours');
  expect(await Promise.all([1, 2, 3].map(() => drawnOnce('ours', 'view', draw)))).toEqual(Array(3).fill('drawn 1'));
  expect(await drawnOnce('ours', 'another view', draw)).toBe('drawn 2');
  publish('ours', 'pupil');
  await after(150);
  expect(await drawnOnce('ours', 'view', draw)).toBe('drawn 3');
});

it('does not keep a drawing that failed, nor any where nobody listens', async () => {
  page('ours');
  await expect(drawnOnce('ours', 'view', async () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await drawnOnce('ours', 'view', async () => 'drawn')).toBe('drawn');
  expect(await drawnOnce('empty', 'view', async () => 'one')).toBe('one');
  expect(await drawnOnce('empty', 'view', async () => 'two')).toBe('two');
});

it('ends a page whose session or class is gone, with the reason, at the next heartbeat', async () => {
  let reason: EndReason | null = null;
  const { told, isClosed } = page('ours', { findEnd: async () => reason });
  await after(16_000);
  expect(told).toEqual(['beat']);
  reason = 'deleted';
  await after(15_000);
  expect(told).toEqual(['beat', 'beat', 'end']);
  expect(isClosed()).toBe(true);
  expect(countListeners()).toBe(0);
});

it('ends nobody because the database is away', async () => {
  const { told } = page('ours', { findEnd: () => Promise.reject(new Error('away')) });
  await after(31_000);
  expect(told).toEqual(['beat', 'beat']);
});

it('drops a page that no longer reads, and goes on with the others', async () => {
  const stuck = page('ours', { send: () => false });
  const { told } = page('ours');
  publish('ours', 'answer');
  await after(150);
  expect(stuck.isClosed()).toBe(true);
  expect(told).toEqual(['answer']);
  expect(countListeners()).toBe(1);
});

it('lets an instructor keep so many pages open; a further one ends the oldest', () => {
  const pages = Array.from({ length: mostPages.teacher + 1 }, () => page('ours'));
  const other = page('ours', { whose: 'Mr Aliyev' });
  expect(pages[0]?.told).toEqual(['end']);
  expect(pages.slice(1).every(({ told }) => told.length === 0)).toBe(true);
  expect(other.told).toEqual([]);
  expect(countListeners()).toBe(mostPages.teacher + 1);
});
