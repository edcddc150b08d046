import { type Phase, phases, type Stance } from '@/content/facts/poll';

/** A vote as it is counted. */
export type Cast = {
  stance: Stance;
  peeked: boolean;
  /** Keyed hash of the receipt code; null for a vote that has none. */
  receipt: string | null;
  /** The id of the class in which it was cast; null outside classes. */
  class: string | null;
};

/** What one voter has in the poll, by phase. */
export type Votes = Readonly<Partial<Record<Phase, Cast>>>;

/** The kinds of public numbers; what else lies among the tallies is named in features/poll/audit.data.ts. */
export const tallyKinds = ['vote', 'shift', 'reason', 'class'] as const;
export type TallyKind = (typeof tallyKinds)[number];

/** A tally's kind and cell in one text, as in `vote before open lost`. */
export type TallyCell = `${TallyKind} ${string}`;

/**
 * The public numbers in which one voter's votes are counted at once, each by one. Votes of classes are in none of them:
 * they join in blocks (features/poll/blocks.ts).
 */
export function cellsOf(votes: Votes): TallyCell[] {
  const cells: TallyCell[] = [];
  for (const phase of phases) {
    const cast = votes[phase];
    if (cast?.class === null) cells.push(`vote ${phase} ${cast.peeked ? 'peeked' : 'open'} ${cast.stance}`);
  }
  const { before, after } = votes;
  // Readers who voted in both phases without looking: the only ones of whom a shift can be told.
  if (before?.class === null && after?.class === null && !before.peeked && !after.peeked)
    cells.push(`shift ${before.stance} ${after.stance}`);
  return cells;
}

/** What has to be added to tallies, by cell. Cells that come out even are left out. */
export class Differences {
  readonly #sums = new Map<string, number>();

  add(cells: readonly TallyCell[], times: number): void {
    for (const cell of cells) this.#sums.set(cell, (this.#sums.get(cell) ?? 0) + times);
  }

  /** True when a public count of votes moves. */
  get moveVotes(): boolean {
    return [...this.#sums].some(([cell, n]) => n !== 0 && cell.startsWith('vote '));
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
    a.receipt === b.receipt &&
    a.class === b.class);
