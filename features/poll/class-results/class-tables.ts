import { chapterSlugs } from '@/content/facts/chapters';
import { moves, type Phase, stances } from '@/content/facts/poll';
import { type Counted, fewestShown, nextRelease, type Shown, smallestStep } from '../disclosure';
import { record, type Tally, tallyOf } from '../tally';
import { type DirectionTable, nextDirections } from './direction';

/** What was counted in a class: votes by stance in both phases, from before to after, taps by chapter. */
export type ClassCounted = {
  before: readonly number[];
  after: readonly number[];
  shifts: Counted;
  path: Counted;
};
/** What may be seen of it; a phase is null until five votes of it are in. */
export type ClassShown = {
  before: readonly number[] | null;
  after: readonly number[] | null;
  /** Which way those went who voted twice; null while nothing can be said of it. */
  directions: DirectionTable | null;
  path: Shown;
};
/** A release: what is shown, and for each part of it what was counted when it moved on. */
export type ClassRelease = { counted: ClassCounted; shown: ClassShown };

/** The result of a class poll as it is drawn. A phase is null until five votes of it are in. */
export type ClassTables = {
  phases: Readonly<Record<Phase, Tally | null>>;
  directions: DirectionTable | null;
  /** A row for each chapter, a cell for each move. */
  path: Shown;
};

const none: ClassCounted = {
  before: stances.map(() => 0),
  after: stances.map(() => 0),
  shifts: stances.map(() => stances.map(() => 0)),
  path: chapterSlugs.map(() => moves.map(() => 0)),
};
const nothing: ClassShown = { before: null, after: null, directions: null, path: [] };

const sum = (numbers: readonly number[]) => numbers.reduce((all, n) => all + n, 0);

/** True when at least five people have come, gone or changed between two counts: somebody who changes moves two cells. */
function hasMoved(now: readonly number[], then: readonly number[]): boolean {
  const steps = now.map((n, index) => n - (then[index] ?? 0));
  return Math.max(sum(steps.filter((step) => step > 0)), -sum(steps.filter((step) => step < 0))) >= smallestStep;
}

/** So many votes of one phase, before or after, let a teacher show a result. Not below {@link fewestShown}. */
const votesToReveal = fewestShown;

/** True when enough votes of a phase are in: only then can a result be revealed. */
export const canBeRevealed = ({ before, after }: ClassCounted): boolean =>
  sum(before) >= votesToReveal || sum(after) >= votesToReveal;

/**
 * The next release of a class; null when no part of it has moved on by five people (decision 0030). Each part keeps its
 * own pace: both phases, the directions, and each chapter of the path.
 */
export function nextClassRelease(counted: ClassCounted, last: ClassRelease | null): ClassRelease | null {
  if (!canBeRevealed(counted) && last === null) return null;
  const then = last?.counted ?? none;
  const shown = last?.shown ?? nothing;
  const moved = {
    before: hasMoved(counted.before, then.before),
    after: hasMoved(counted.after, then.after),
    shifts: hasMoved(counted.shifts.flat(), then.shifts.flat()),
    path: counted.path.map((row, index) => hasMoved(row, then.path[index] ?? [])),
  };
  const shownDirections = shown.directions ?? null;
  const directions = moved.shifts ? nextDirections(counted.shifts, shownDirections) : shownDirections;
  if (![moved.before, moved.after, directions !== shownDirections, ...moved.path].includes(true)) return null;
  const enough = (numbers: readonly number[]) => (sum(numbers) >= fewestShown ? numbers : null);
  return {
    counted: {
      before: moved.before ? counted.before : then.before,
      after: moved.after ? counted.after : then.after,
      // A table that has to stay as it is may move on with the next vote.
      shifts: directions !== shownDirections ? counted.shifts : then.shifts,
      path: counted.path.map((row, index) => (moved.path[index] ? row : (then.path[index] ?? []))),
    },
    shown: {
      before: moved.before ? enough(counted.before) : shown.before,
      after: moved.after ? enough(counted.after) : shown.after,
      directions,
      path: counted.path.map((row, index) => {
        const old = shown.path[index] ?? [];
        // Whoever sees which pupils have read a chapter knows how many tapped: the sum of the line.
        return moved.path[index] ? (nextRelease([row], [old], { rows: [sum(row)] })[0] ?? []) : old;
      }),
    },
  };
}

/** A release as it is drawn. */
export const classTablesOf = ({ before, after, directions, path }: ClassShown): ClassTables => {
  const tally = (counts: readonly number[] | null) =>
    counts && tallyOf(record((stance) => counts[stances.indexOf(stance)] ?? 0));
  return {
    phases: { before: tally(before), after: tally(after) },
    // Absent in what was released before 2026-11-28.
    directions: directions ?? null,
    path,
  };
};
