import { type Answered, type Certainty, certainties } from './attempt';

/** How often a reader was right in full, by how sure they were. */
export type Calibration = { certainty: Certainty; n: number; right: number };

/** Surest first; degrees that were never given, and answers without one, are left out. */
export const calibrationOf = (answers: readonly Answered[]): Calibration[] =>
  certainties.toReversed().flatMap((certainty) => {
    const given = answers.filter((answer) => answer.certainty === certainty);
    const right = given.filter(({ score, max }) => score === max).length;
    return given.length > 0 ? [{ certainty, n: given.length, right }] : [];
  });
