import type { TallyCell } from './counting';
import { smallestStep } from './disclosure';

/** Counts of one class by tally cell, as in `vote before open lost`; a cell that is absent counts nobody. */
export type Cells = ReadonlyMap<TallyCell, number>;

/** What moves together: the votes of a phase, and from before to after. Within one of them a person is in one cell. */
const parts = ['vote before ', 'vote after ', 'shift '] as const;

/**
 * What of a class may join the public numbers now: each part of it when at least five people came, left or changed since it
 * last did. Then everything that waits in that part joins, so that no vote of a class is seen alone.
 * @param counted what the rows of the class hold
 * @param joined what of it is in the public numbers
 * @returns by how much each public cell moves; empty when nothing is due
 */
export function dueBlocks(counted: Cells, joined: Cells): Map<TallyCell, number> {
  const due = new Map<TallyCell, number>();
  for (const part of parts) {
    const cells = [...new Set([...counted.keys(), ...joined.keys()])].filter((cell) => cell.startsWith(part));
    const steps = cells.map((cell) => (counted.get(cell) ?? 0) - (joined.get(cell) ?? 0));
    if (peopleMoved(steps) < smallestStep) continue;
    for (const [index, cell] of cells.entries()) if (steps[index]) due.set(cell, steps[index]);
  }
  return due;
}

/** How many people at least came, left or changed: somebody who changes takes one from a cell and adds one to another. */
export function peopleMoved(steps: readonly number[]): number {
  const sum = (sign: 1 | -1) => steps.reduce((all, step) => all + Math.max(0, sign * step), 0);
  return Math.max(sum(1), sum(-1));
}

/** The public cell of votes from classes in which an open vote is counted too; null for any other cell. */
export function classCellOf(cell: TallyCell): TallyCell | null {
  const [, phase, stance] = /^vote (before|after) open (\w+)$/.exec(cell) ?? [];
  return phase ? `class ${phase} ${stance}` : null;
}
