import { describe, expect, it } from 'vitest';
import { chapterSlugs } from '@/content/facts/chapters';
import { moves, stances } from '@/content/facts/poll';
import { narrowed, random } from '../attacker';
import { fewestShown, type Shown, smallestStep } from '../disclosure';
import { type ClassCounted, type ClassRelease, nextClassRelease } from './class-tables';

/** A pupil's votes as places in the list of stances, and a move for each chapter; null: not yet. */
type Pupil = { before: number | null; after: number | null; taps: (number | null)[] };

const pupil = (before: number | null, after: number | null, taps: (number | null)[] = []): Pupil => ({
  before,
  after,
  taps,
});
const times = (n: number, one: Pupil): Pupil[] => Array.from({ length: n }, () => one);

const countedOf = (pupils: readonly Pupil[]): ClassCounted => ({
  before: stances.map((_, index) => pupils.filter(({ before }) => before === index).length),
  after: stances.map((_, index) => pupils.filter(({ after }) => after === index).length),
  shifts: stances.map((_, from) =>
    stances.map((_, to) => pupils.filter(({ before, after }) => before === from && after === to).length),
  ),
  path: chapterSlugs.map((_, chapter) =>
    moves.map((_, move) => pupils.filter(({ taps }) => taps[chapter] === move).length),
  ),
});
const first = (pupils: readonly Pupil[]) => nextClassRelease(countedOf(pupils), null)?.shown;

describe('the result of a class', () => {
  it('shows nothing below five votes, and a phase only when five votes of it are in', () => {
    expect(first(times(4, pupil(0, 0)))).toBeUndefined();
    const shown = first([...times(4, pupil(0, 1)), pupil(2, null)]);
    expect(shown?.before).toEqual([4, 0, 1, 0]);
    expect(shown?.after).toBeNull();
  });

  it('moves on when five people have come, gone or changed, and not when two have changed everything', () => {
    const start = countedOf(times(10, pupil(0, null)));
    const release = nextClassRelease(start, null);
    const with2 = countedOf([...times(6, pupil(0, null)), ...times(4, pupil(1, null))]);
    expect(nextClassRelease(with2, release)).toBeNull();
    const with5 = countedOf([...times(5, pupil(0, null)), ...times(5, pupil(1, null))]);
    expect(nextClassRelease(with5, release)?.shown.before).toEqual([5, 5, 0, 0]);
  });

  it('does not move a chapter on because one pupil tapped five of them', () => {
    const taps = (n: number) => times(n, pupil(0, 0, [0, 0, 0, 0, 0]));
    const release = nextClassRelease(countedOf([...taps(10), ...times(5, pupil(0, 0))]), null);
    const one = countedOf([...taps(11), ...times(4, pupil(0, 0))]);
    expect(nextClassRelease(one, release)).toBeNull();
  });

  it('does not show how everyone in a chapter tapped, where all who read it are known', () => {
    expect(first(times(20, pupil(0, 0, [0])))?.path[0]).toEqual([null, null, null]);
    const most = [...times(17, pupil(0, 0, [0])), ...times(3, pupil(0, 0, [2]))];
    expect(first(most)?.path[0]).toEqual([null, null, null]);
    const many = [...times(12, pupil(0, 0, [0])), ...times(8, pupil(0, 0, [1])), ...times(6, pupil(0, 0, [2]))];
    expect(first(many)?.path[0]).toEqual([12, 8, 6]);
  });
});

describe('an instructor with arithmetic', () => {
  /** True when a cell was shown anew at this reading: then its number is this moment's. */
  const isExact = (now: Shown, before: Shown) =>
    now.map((row, i) => row.map((n, j) => n !== null && n !== (before[i]?.[j] ?? null)));

  it('works out no cell under five from one reading, nor what fewer than five did from two', () => {
    const next = random(20261121);
    const any = (n: number) => Math.floor(next() * n);
    const found: string[] = [];
    for (let round = 0; round < 150; round += 1) {
      const lean = 1 + any(4);
      const pupils: Pupil[] = times(8 + any(50), pupil(null, null)).map((one) => ({ ...one, taps: [null, null] }));
      let release: ClassRelease | null = null;
      for (let reading = 0; reading < 40; reading += 1) {
        for (let work = any(6); work > 0; work -= 1) {
          const who = pupils[any(pupils.length)];
          if (!who) continue;
          if (any(3) === 0) who.taps[any(2)] = any(lean) % 3;
          else if (any(2) === 0) who.before = any(lean);
          else who.after = any(lean);
        }
        const counted = countedOf(pupils);
        const step: ClassRelease | null = nextClassRelease(counted, release);
        if (!step) continue;
        const old: ClassRelease['shown'] = release?.shown ?? { before: null, after: null, directions: null, path: [] };
        const { shown } = step;
        for (const [chapter, row] of counted.path.entries()) {
          const [now, before] = [shown.path[chapter] ?? [], old.path[chapter] ?? []];
          if (now === before || row.every((n) => n === 0)) continue;
          const total = row.reduce((sum, n) => sum + n, 0);
          const [range = []] = narrowed([now], isExact([now], [before]), { rows: [total] });
          for (const [move, [low, high]] of range.entries()) {
            const said = now[move] ?? null;
            if (said !== null && said < fewestShown)
              found.push(`${round} ${reading}: tap ${chapter} shown though small`);
            if (said === null && high - low < fewestShown && total >= fewestShown)
              found.push(`${round} ${reading}: tap ${chapter} ${move} narrowed to ${low}–${high}`);
          }
        }
        for (const phase of ['before', 'after'] as const) {
          const [now, then] = [shown[phase], old[phase]];
          if (!now || !then || now === then) continue;
          const up = now.reduce((sum, n, index) => sum + Math.max(0, n - (then[index] ?? 0)), 0);
          const down = now.reduce((sum, n, index) => sum + Math.max(0, (then[index] ?? 0) - n), 0);
          if (Math.max(up, down) < smallestStep) found.push(`${round} ${reading}: ${phase} moved by a few`);
        }
        release = step;
      }
    }
    expect(found).toEqual([]);
  });
});
