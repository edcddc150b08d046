import { describe, expect, it } from 'vitest';
import { directions, stances } from '@/content/facts/poll';
import { random } from '../attacker';
import { directionOf, directionTable, nextDirections } from './direction';

type Pair = [from: number, to: number];
const tableOf = (pairs: readonly Pair[]) =>
  stances.map((_, from) => stances.map((_, to) => pairs.filter((pair) => pair[0] === from && pair[1] === to).length));
const times = (n: number, pair: Pair): Pair[] => Array.from({ length: n }, () => pair);
const [lost, slipping, held, unsure] = [0, 1, 2, 3] as const;

describe('which way a class went', () => {
  it('opens with a normal class of thirty, in which all numbers of the large table are withheld', () => {
    const pairs = [
      ...times(9, [held, lost]),
      ...times(8, [held, held]),
      ...times(6, [lost, held]),
      ...times(7, [unsure, lost]),
    ];
    expect(directionTable(tableOf(pairs))).toEqual([
      { of: ['towards'], n: 9 },
      { of: ['stayed'], n: 8 },
      { of: ['away'], n: 6 },
      { of: ['unsure'], n: 7 },
    ]);
  });

  it('lets fewer than five join their neighbour', () => {
    const pairs = [
      ...times(9, [held, slipping]),
      ...times(14, [lost, lost]),
      ...times(2, [lost, held]),
      ...times(5, [unsure, held]),
    ];
    expect(directionTable(tableOf(pairs))).toEqual([
      { of: ['towards'], n: 9 },
      { of: ['stayed'], n: 14 },
      { of: ['away', 'unsure'], n: 7 },
    ]);
  });

  it('says nothing of a class that went one way, or in which only a few did not', () => {
    expect(directionTable(tableOf(times(30, [held, lost])))).toBeNull();
    expect(directionTable(tableOf([...times(26, [held, held]), ...times(4, [held, lost])]))).toBeNull();
    expect(directionTable(tableOf([]))).toBeNull();
  });

  it('knows each of the sixteen ways', () => {
    expect(stances.map((from) => stances.map((to) => directionOf(from, to)))).toEqual([
      ['stayed', 'away', 'away', 'unsure'],
      ['towards', 'stayed', 'away', 'unsure'],
      ['towards', 'towards', 'stayed', 'unsure'],
      ['unsure', 'unsure', 'unsure', 'stayed'],
    ]);
  });

  it('shows of any class, at any reading, no number under five and no step of fewer than five', () => {
    const next = random(20261128);
    const any = (n: number) => Math.floor(next() * n);
    let readings = 0;
    for (let round = 0; round < 400; round += 1) {
      const lean = 1 + any(4);
      const pairs: Pair[] = Array.from({ length: 5 + any(40) }, () => [any(lean), any(lean)]);
      let shown = nextDirections(tableOf(pairs), null);
      for (let reading = 0; reading < 12; reading += 1) {
        for (let change = any(8); change > 0; change -= 1) {
          if (any(2) === 0) pairs.push([any(lean), any(lean)]);
          else pairs[any(pairs.length)] = [any(lean), any(lean)];
        }
        const now = nextDirections(tableOf(pairs), shown);
        for (const { n } of now ?? []) expect(n).toBeGreaterThanOrEqual(5);
        expect((now ?? []).flatMap(({ of }) => of)).toEqual(now ? [...directions] : []);
        if (now && shown && now !== shown) {
          readings += 1;
          for (let from = 0; from < 4; from += 1)
            for (let to = from + 1; to <= 4; to += 1) {
              const [a, b] = [shown, now].map((table) => sumOf(table, from, to));
              if (a == null || b == null) continue;
              expect(a === b || Math.abs(a - b) >= 5 || (from === 0 && to === 4), `${from} to ${to}: ${a}, ${b}`).toBe(
                true,
              );
            }
        }
        shown = now;
      }
    }
    expect(readings).toBeGreaterThan(50);
  });
});

/** What a table says of the directions from one place to another, by adding groups up; null when it does not. */
function sumOf(table: NonNullable<ReturnType<typeof directionTable>>, from: number, to: number): number | null {
  const wanted = directions.slice(from, to);
  const groups = table.filter(({ of }) => of.some((one) => wanted.includes(one)));
  return groups.every(({ of }) => of.every((one) => wanted.includes(one)))
    ? groups.reduce((sum, { n }) => sum + n, 0)
    : null;
}
