import { type Certainty, certainties } from '../attempt';
import type { Calibration } from '../calibration';

/** No quiz asks more. */
const mostAnswers = 100;

/**
 * The name under which somebody sends how well they judged their own answers: `calibration-sure-4-of-5-guess-1-of-3`. It
 * holds all that is shown, so that whoever opens it is told nothing else about the one who sent it.
 */
export const calibrationId = (rows: readonly Calibration[]): string =>
  ['calibration', ...rows.map(({ certainty, right, n }) => `${certainty}-${right}-of-${n}`)].join('-');

/** @returns what such a name says; null for any other text, and for numbers that cannot be */
export function findCalibration(id: string): Calibration[] | null {
  const rows = [...id.matchAll(/-([a-z]+)-(\d+)-of-(\d+)/g)].flatMap(([, degree, right, n]): Calibration[] => {
    const certainty = certainties.find((one): one is Certainty => one === degree);
    return certainty ? [{ certainty, right: Number(right), n: Number(n) }] : [];
  });
  // Written again it is the same: surest first, each once, nothing besides.
  const sorted = certainties.toReversed().flatMap((one) => rows.find(({ certainty }) => certainty === one) ?? []);
  const isPossible = rows.every(({ right, n }) => n >= 1 && right <= n && n <= mostAnswers);
  return rows.length > 0 && isPossible && calibrationId(sorted) === id ? sorted : null;
}
