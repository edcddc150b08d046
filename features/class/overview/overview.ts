import type { ChapterSlug } from '@/content/facts/chapters';
import type { ItemId } from '@/content/facts/items';
import { compareNames } from '@/lib/collation';

/** A pupil's run through the quiz of their class. */
export type PupilAttempt = {
  id: string;
  /** 1 for the pupil's first. */
  number: number;
  startedAt: Date;
  /** When it was handed in: finished, or left open until the due time; null while it is open. */
  handedInAt: Date | null;
  answered: number;
  items: number;
  score: number;
  /** An item that is not answered counts as one point that was not got. */
  max: number;
  /** Finished after the pupil's due time. */
  isLate: boolean;
};

/** A pupil as their instructor sees them. */
export type PupilProgress = {
  id: string;
  /** As pages show it: namesakes are told apart. */
  name: string;
  nameKey: string;
  nameInFile: string;
  identifier: string | null;
  /** On an instructor's list; else a walk-in. */
  isListed: boolean;
  joinedAt: Date | null;
  isTrial: boolean;
  extraAttempts: number;
  /** A due time of their own. */
  due: Date | null;
  /** Of pupils with chapters of their own; null: those of the class. */
  groupName: string | null;
  /** What they are to read. */
  chapters: readonly ChapterSlug[];
  /** How many of these they have marked as read. */
  chaptersRead: number;
  /** In the order in which they were begun. */
  attempts: PupilAttempt[];
};

/** The share of points got in an attempt, from 0 to 1. */
export const shareOf = ({ score, max }: Pick<PupilAttempt, 'score' | 'max'>): number => (max === 0 ? 0 : score / max);

/** The finished attempt with the greatest share of points, the first of several; null when none is finished. */
export const bestAttempt = ({ attempts }: Pick<PupilProgress, 'attempts'>): PupilAttempt | null =>
  attempts
    .filter(({ handedInAt }) => handedInAt)
    .reduce<PupilAttempt | null>((best, one) => (best && shareOf(best) >= shareOf(one) ? best : one), null);

/** How far a pupil is: not come in, come in, answering, or with an attempt finished. */
export const stages = ['missing', 'joined', 'answering', 'finished'] as const;
export type Stage = (typeof stages)[number];

export function stageOf(pupil: PupilProgress): Stage {
  if (bestAttempt(pupil)) return 'finished';
  if (pupil.attempts.length > 0) return 'answering';
  return pupil.joinedAt ? 'joined' : 'missing';
}

export const orders = ['name', 'score', 'read', 'joined'] as const;
export type Order = (typeof orders)[number];

/** What of the pupils is shown, and in which order. */
export type View = { show: Stage | 'all' | 'late'; order: Order; find: string };

/** The view that an address asks for; what it does not say, or says in a way that we do not know, is as usual. */
export function viewOf(query: URLSearchParams): View {
  const show = query.get('show') ?? '';
  const order = query.get('order') ?? '';
  return {
    show: (['late', ...stages] as string[]).includes(show) ? (show as View['show']) : 'all',
    order: (orders as readonly string[]).includes(order) ? (order as Order) : 'name',
    find: (query.get('find') ?? '').slice(0, 100),
  };
}

/** The pupils of a view in its order. Who only tries the class comes last, whatever is asked for. */
export function inView(
  pupils: readonly PupilProgress[],
  { show, order, find }: View,
  keyOf: (name: string) => string,
): PupilProgress[] {
  const key = keyOf(find);
  const value = (pupil: PupilProgress): number => {
    if (order === 'score') return -shareOf(bestAttempt(pupil) ?? { score: -1, max: 1 });
    if (order === 'read') return -pupil.chaptersRead;
    return order === 'joined' ? -(pupil.joinedAt?.getTime() ?? 0) : 0;
  };
  return pupils
    .filter((pupil) => show === 'all' || (show === 'late' ? isLate(pupil) : stageOf(pupil) === show))
    .filter(
      // To fold every name of a class takes longer than to read it.
      ({ name, identifier }) => key === '' || keyOf(name).includes(key) || keyOf(identifier ?? '').includes(key),
    )
    .sort(
      (a, b) =>
        Number(a.isTrial) - Number(b.isTrial) ||
        value(a) - value(b) ||
        compareNames(a.name, b.name) ||
        (a.id < b.id ? -1 : 1),
    );
}

/** True when what counts of a pupil came after their due time. */
export const isLate = (pupil: PupilProgress): boolean => bestAttempt(pupil)?.isLate ?? false;

/** Sums over the pupils of a class, without who only tries it. */
export type Totals = {
  pupils: number;
  /** Of them, on a list. */
  listed: number;
  /** Of those on a list, here. */
  listedHere: number;
  stages: Record<Stage, number>;
  late: number;
  chaptersRead: number;
  share: number | null;
};

export function totalsOf(all: readonly PupilProgress[]): Totals {
  const pupils = all.filter(({ isTrial }) => !isTrial);
  const best = pupils.flatMap((pupil) => bestAttempt(pupil) ?? []);
  return {
    pupils: pupils.length,
    listed: pupils.filter(({ isListed }) => isListed).length,
    listedHere: pupils.filter(({ isListed, joinedAt }) => isListed && joinedAt).length,
    stages: Object.fromEntries(
      stages.map((stage) => [stage, pupils.filter((pupil) => stageOf(pupil) === stage).length]),
    ) as Record<Stage, number>,
    late: pupils.filter(isLate).length,
    chaptersRead: pupils.reduce((sum, pupil) => sum + pupil.chaptersRead, 0),
    share: best.length === 0 ? null : best.reduce((sum, attempt) => sum + shareOf(attempt), 0) / best.length,
  };
}

/** A pupil's first answer to an item, in points. */
export type ItemPoints = { score: number; max: number };
/** Who got how much for which item: the items that were asked, and each pupil's points by item. */
export type ItemsByPupil = {
  items: { id: ItemId | string; n: number; share: number }[];
  pupils: { id: string; name: string; points: ReadonlyMap<string, ItemPoints> }[];
};
