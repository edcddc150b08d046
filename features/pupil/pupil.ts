import { dueOf } from '@/features/quiz/class-work';
import { type Class, chaptersIn } from '../class/class';
import { shownName } from '../class/pupil-name';

declare const proof: unique symbol;
/** A pupil who asks. Only their own browser's look-up mints it (`findPupil`): what takes it has asked who asks. */
export type PupilId = string & { [proof]: 'pupil' };

/** Who asks for a class's page, and the class, with the chapters that this pupil is to read. */
export type Pupil = {
  id: PupilId;
  name: string;
  class: Class;
  /** How many attempts this pupil has in all. */
  attempts: number;
  /** Until when this pupil may begin; null: at any time. */
  due: Date | null;
  /** An instructor who tries it: counted nowhere. */
  isTrial: boolean;
};

/** The pupil of a row and its class. */
export const pupilOf = (
  row: {
    id: string;
    name: string;
    nth: number;
    extraAttempts: number;
    due: Date | null;
    groupChapters: string | null;
    isTrial: boolean;
  },
  ofClass: Class,
): Pupil => ({
  id: row.id as PupilId,
  name: shownName(row),
  // A group has chapters of its own: they are what the class asks of this pupil.
  class: row.groupChapters === null ? ofClass : { ...ofClass, chapters: chaptersIn(row.groupChapters) },
  attempts: ofClass.attempts + row.extraAttempts,
  due: dueOf(ofClass.due, row.due),
  isTrial: row.isTrial,
});
