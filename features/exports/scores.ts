import { type PupilProgress, shareOf } from '@/features/class/overview/overview';
import { compareNames } from '@/lib/collation';
import { type Cell, type CsvRow, points } from '@/lib/csv';

/** The columns of `scores.csv`. */
const columns = [
  'name',
  'identifier',
  'joined_at',
  'chapters_read',
  'attempt',
  'score',
  'max',
  'percent',
  'submitted_at',
  'late',
];

/**
 * `scores.csv`: a row for each attempt, and one for each pupil without any, by name. Points have at most two decimals, `percent` one;
 * `submitted_at` and `late` are empty until the attempt is finished. Who only tries the class is left out.
 */
export function* scoresCsv(pupils: readonly PupilProgress[], row: CsvRow): Generator<string> {
  yield row(columns);
  const sorted = pupils
    .filter(({ isTrial }) => !isTrial)
    .sort((a, b) => compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1));
  for (const pupil of sorted) {
    const about: Cell[] = [pupil.nameInFile, pupil.identifier, pupil.joinedAt, pupil.chaptersRead];
    if (pupil.attempts.length === 0) yield row([...about, null, null, null, null, null, null]);
    for (const attempt of pupil.attempts) {
      const { number, score, max, handedInAt, isLate } = attempt;
      const percent = Math.round(1000 * shareOf(attempt)) / 10;
      yield row([...about, number, points(score), max, percent, handedInAt, handedInAt && isLate]);
    }
  }
}
