import { bestAttempt, type PupilAttempt, type PupilProgress, shareOf } from '@/features/class/overview/overview';
import { compareNames } from '@/lib/collation';
import { type Cell, type CsvRow, points } from '@/lib/csv';

/** For what a gradebook is written. */
export const gradebookFormats = ['plain', 'moodle', 'canvas'] as const;
export type GradebookFormat = (typeof gradebookFormats)[number];

/** Out of how many points the scores of a gradebook are. */
export type GradebookScale = { outOf: number; isShare: boolean };

/** What a gradebook needs of its class, and of its language. */
export type GradebookWords = {
  title: string;
  /** What Moodle shows beside the score. */
  feedback: (attempt: PupilAttempt & { handedInAt: Date }) => string;
};

/** Whom a gradebook can hold: pupils who count, by name. */
export const inGradebook = (pupils: readonly PupilProgress[]): PupilProgress[] =>
  pupils.filter(({ isTrial }) => !isTrial).sort((a, b) => compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1));

/**
 * Out of how many points all scores are: as many as the best attempts have, or, where those have different numbers of
 * points, the share out of 100. A gradebook has one such number for all pupils.
 */
export function scaleOf(pupils: readonly PupilProgress[]): GradebookScale {
  const sizes = new Set(inGradebook(pupils).flatMap((pupil) => bestAttempt(pupil)?.max ?? []));
  const [only = 100] = sizes;
  return sizes.size > 1 || only === 0 ? { outOf: 100, isShare: true } : { outOf: only, isShare: false };
}

/**
 * `gradebook.csv`: a row for each pupil with the best attempt that they handed in; the score is empty for whoever has
 * handed in nothing. Moodle and Canvas find a pupil by their identifier, so their files hold only pupils who have one.
 */
export function* gradebookCsv(
  pupils: readonly PupilProgress[],
  format: GradebookFormat,
  { title, feedback }: GradebookWords,
  row: CsvRow,
): Generator<string> {
  const scale = scaleOf(pupils);
  const scoreIn = (best: PupilAttempt | null): Cell => best && points(scale.isShare ? 100 * shareOf(best) : best.score);
  const all = inGradebook(pupils);
  const known = all.filter(({ identifier }) => identifier);
  if (format === 'plain') {
    yield row(['name', 'identifier', 'score', 'max', 'percent', 'submitted_at', 'late']);
    for (const pupil of all) {
      const best = bestAttempt(pupil);
      const percent = best && Math.round(1000 * shareOf(best)) / 10;
      const when = best ? [best.handedInAt, best.isLate] : [null, null];
      yield row([pupil.nameInFile, pupil.identifier, scoreIn(best), best && scale.outOf, percent, ...when]);
    }
  } else if (format === 'moodle') {
    yield row(['identifier', 'score', 'feedback']);
    for (const pupil of known) {
      const best = bestAttempt(pupil);
      const said = best?.handedInAt ? feedback({ ...best, handedInAt: best.handedInAt }) : null;
      yield row([pupil.identifier, scoreIn(best), said]);
    }
  } else {
    // Canvas takes the columns by these names, and out of how many points a score is from the row below them.
    yield row(['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', title]);
    yield row(['    Points Possible', null, null, null, null, scale.outOf]);
    for (const pupil of known) {
      const isLogin = pupil.identifier?.includes('@');
      const ids = isLogin ? [null, null, pupil.identifier] : [null, pupil.identifier, null];
      yield row([pupil.nameInFile, ...ids, null, scoreIn(bestAttempt(pupil))]);
    }
  }
}
