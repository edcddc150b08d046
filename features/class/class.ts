import { type ChapterSlug, chapterSlugs } from '@/content/facts/chapters';
import { type ItemKind, type ItemPart, itemKinds, itemParts } from '@/content/facts/item';
import type { Scope } from '@/features/quiz/bank';

/** When a class is told what was right: with each answer, or when the due time is over. */
export const classFeedbacks = ['at-once', 'after-due'] as const;
export type ClassFeedback = (typeof classFeedbacks)[number];

/** Who can join a class: everybody with the code, names on the list alone, or nobody. */
export const joinings = ['open', 'roster', 'locked'] as const;
export type Joining = (typeof joinings)[number];
export const isJoining = (text: string | null): text is Joining => joinings.some((one) => one === text);

/** Days after which a class and everything in it is deleted by itself. */
export const classDays = 180;
/** In its last days a class says when it ends. */
export const announcedDays = 30;
/** So many pupils a class can hold; the last one is the 500th (issue 6). */
export const mostPupils = 500;

/** A class as its pages know it. */
export type Class = {
  id: string;
  /** What pupils type to come in, six characters. */
  code: string;
  title: string;
  /** To be read, in their order. */
  chapters: ChapterSlug[];
  /** Of which items the quiz is made. */
  scope: Scope;
  /** How many items an attempt has. */
  length: number | 'all';
  /** How many items of each chapter an attempt has; empty: `length` decides, whatever the chapter. */
  perPart: PerPart;
  /** Whether the questions at the ends of the chapters may come in the quiz too. */
  hasChecks: boolean;
  /** The kinds of items that may come. */
  kinds: ItemKind[];
  /** How many attempts a pupil has. */
  attempts: number;
  due: Date | null;
  /** IANA name of the zone in which its times are read and written. */
  zone: string;
  feedback: ClassFeedback;
  hasPoll: boolean;
  isRevealed: boolean;
  /** Nobody can join or begin an attempt any more. */
  isClosed: boolean;
  /** Who can join; who has joined goes on working. */
  joining: Joining;
  /** Counted up at each change of the settings. */
  version: number;
  createdAt: Date;
  /** When it is deleted by itself. */
  expiresAt: Date;
  /** Since when its pupils are asked to stop and look up; null: they are not. */
  pausedAt: Date | null;
};

/** A row of the table `Class`. */
export type ClassRow = Omit<Class, 'chapters' | 'scope' | 'length' | 'perPart' | 'kinds' | 'feedback' | 'joining'> & {
  chapters: string;
  scope: string;
  length: number;
  perPart: string;
  kinds: string;
  feedback: string;
  joining: string;
};

/** The class of a row. */
export const classOf = (row: ClassRow): Class => ({
  ...row,
  chapters: chaptersIn(row.chapters),
  scope: row.scope as Scope,
  length: row.length === 0 ? 'all' : row.length,
  perPart: perPartIn(row.perPart),
  kinds: itemKinds.filter((kind) => row.kinds.split(' ').includes(kind)),
  feedback: row.feedback as ClassFeedback,
  joining: row.joining as Joining,
});

/** How many items of each chapter, or of what came since, an attempt has. */
export type PerPart = Readonly<Partial<Record<ItemPart, number>>>;

const perPartIn = (column: string): PerPart =>
  Object.fromEntries(
    itemParts.flatMap((part) => {
      const n = Number(new RegExp(`(?:^| )${part}:(\\d+)`).exec(column)?.[1] ?? 0);
      return n > 0 ? [[part, n]] : [];
    }),
  );

/** The column in which a row holds them. */
export const perPartColumn = (perPart: PerPart): string =>
  itemParts
    .filter((part) => perPart[part])
    .map((part) => `${part}:${perPart[part]}`)
    .join(' ');

/** The chapters that a column holds, in their order. */
export const chaptersIn = (column: string): ChapterSlug[] =>
  chapterSlugs.filter((slug) => column.split(' ').includes(slug));

/** The columns in which a row holds what a class holds as lists. */
export const columnsOf = ({ chapters, length, kinds }: Pick<Class, 'chapters' | 'length' | 'kinds'>) => ({
  chapters: chapters.join(' '),
  length: length === 'all' ? 0 : length,
  kinds: kinds.join(' '),
});
