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
export const isHeld = ({ isToldAfterDue, due, isClosed }: ClassWork, now: Date): boolean =>
  isToldAfterDue && (due ? now < due : !isClosed);
