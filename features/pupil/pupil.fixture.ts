import { type ClassRow, classOf } from '../class/class';
import { type Pupil, pupilOf } from './pupil';

const time = new Date('2026-11-21T08:00:00Z');
const row: ClassRow = {
  ...{ id: 'c', code: 'K7M2QX', title: '9b', chapters: 'before flight', scope: 'all', length: 3, kinds: 'one' },
  ...{ perPart: '', hasChecks: false },
  ...{ attempts: 2, due: null, zone: 'Asia/Baku', feedback: 'at-once', hasPoll: true, isRevealed: false },
  ...{ isClosed: false, joining: 'open', version: 0, createdAt: time, pausedAt: null, expiresAt: time },
};
/** A pupil of a class with two chapters and its poll on. @param own what the teacher has set for them */
export const pupil = (settings: Partial<ClassRow> = {}, own = {}): Pupil =>
  pupilOf(
    { id: 'p', nth: 1, name: 'Ayla', extraAttempts: 0, due: null, groupChapters: null, isTrial: false, ...own },
    classOf({ ...row, ...settings }),
  );
