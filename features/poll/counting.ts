import { type Phase, phases, type Stance } from '@/content/facts/poll';
import type { Band } from '@/features/quiz/attempt';

/** A vote as it is counted. */
export type Cast = {
  stance: Stance;
  peeked: boolean;
  /** In UTC, `YYYY-MM-DD`. */
  day: string;
  band: Band;
  /** In how many chapters a move was tapped. */
  tapped: number;
  /** Keyed hash of the receipt code; null for a vote that has none. */
  receipt: string | null;
  /** The id of the class in which it was cast; null outside classes. */
  class: string | null;
};

/** What one voter has in the poll, by phase. */
export type Votes = Readonly<Partial<Record<Phase, Cast>>>;

/** The kinds of tally. `turn` counts nothing: whoever holds its row may write (features/poll/data.ts). */
export const tallyKinds = ['vote', 'shift', 'band', 'day', 'reason', 'class'] as const;
export type TallyKind = (typeof tallyKinds)[number];

/** A tally's kind and cell in one text, as in `vote before open lost`. */
export type TallyCell = `${TallyKind} ${string}`;

/** The tally cells in which one voter's votes stand, each counted once. */
export function cellsOf(votes: Votes): TallyCell[] {
  const cells: TallyCell[] = [];
  for (const phase of phases) {
    const cast = votes[phase];
    if (!cast) continue;
    cells.push(`vote ${phase} ${cast.peeked ? 'peeked' : 'open'} ${cast.stance}`, `day ${cast.day}`);
    if (phase === 'after' && !cast.peeked) cells.push(`band ${cast.band} ${cast.stance}`);
    // How many of the published votes came from classes; from which one is not counted here.
    if (cast.class !== null && !cast.peeked) cells.push(`class ${phase} ${cast.stance}`);
  }
  const { before, after } = votes;
  // Readers who voted in both phases without looking: the only ones of whom a shift can be told.
  if (before && after && !before.peeked && !after.peeked) cells.push(`shift ${before.stance} ${after.stance}`);
  return cells;
}

/** What has to be added to tallies, by cell. Cells that come out even are left out. */
export class Differences {
  readonly #sums = new Map<TallyCell, number>();

  add(cells: readonly TallyCell[], times: 1 | -1): void {
    for (const cell of cells) this.#sums.set(cell, (this.#sums.get(cell) ?? 0) + times);
  }

  /** In the order of the cells, so that two writers never wait for each other crosswise. */
  entries(): { kind: string; cell: string; n: number }[] {
    return [...this.#sums]
      .filter(([, n]) => n !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, n]) => {
        const [kind = '', ...cell] = name.split(' ');
        return { kind, cell: cell.join(' '), n };
      });
  }
}

/** True when two rows of a voter are the same in everything that is stored. */
export const isSameCast = (a: Cast | undefined, b: Cast | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.stance === b.stance &&
    a.peeked === b.peeked &&
    a.day === b.day &&
    a.band === b.band &&
    a.tapped === b.tapped &&
    a.receipt === b.receipt &&
    a.class === b.class);
