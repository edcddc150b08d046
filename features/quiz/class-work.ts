/** What an attempt is when it is a pupil's work for a class; told by the class as it is now, not as it was at the start. */
export type ClassWork = {
  /** The id of the class, for its notices. */
  classId: string;
  /** Its code. */
  code: string;
  /** Points and explanations come when the due time is over, not with each answer. */
  isToldAfterDue: boolean;
  /** This pupil's due time; null: none was set. */
  due: Date | null;
  /** The zone in which the class reads its times (IANA). */
  zone: string;
  isClosed: boolean;
  /** An instructor tries what pupils see: counted in no statistics. */
  isTrial: boolean;
};

/** The time until which a pupil may begin: the class's, or a later one of their own; null where the class has none. */
export const dueOf = (ofClass: Date | null, own: Date | null): Date | null =>
  ofClass && own && own > ofClass ? own : ofClass;

/** Whether points and explanations have still to wait: for the due time, or, where none is set, for the class to close. */
export const isHeld = (
  { isToldAfterDue, due, isClosed }: Pick<ClassWork, 'isToldAfterDue' | 'due' | 'isClosed'>,
  now: Date,
): boolean => isToldAfterDue && (due ? now < due : !isClosed);

/**
 * When an attempt was handed in: when its last question was answered, or, left open, at the due time. Whoever goes on
 * after that hands in anew with each answer, and late (decision 0095). Null while it is open.
 */
export function handedIn(
  { finishedAt, lastAnsweredAt }: { finishedAt: Date | null; lastAnsweredAt: Date | null },
  due: Date | null,
  now: Date,
): Date | null {
  if (finishedAt || !due || now < due) return finishedAt;
  return lastAnsweredAt && lastAnsweredAt > due ? lastAnsweredAt : due;
}
