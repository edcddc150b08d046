import type { ChapterSlug } from '@/content/facts/chapters';

/** How a class answered one item: the first answer of each pupil, without who only tries the class. */
export type LessonItem = {
  id: string;
  /** How many have answered. */
  n: number;
  /** The share of points that they got, from 0 to 1. */
  share: number;
  /** The answers as they were stored, and how many gave each. */
  given: readonly { given: readonly string[]; n: number }[];
};

/** Where a class is, without a name. */
export type Lesson = {
  /** On the roster or come in. */
  pupils: number;
  joined: number;
  /** On the roster; and of those, here. */
  listed: number;
  listedHere: number;
  /** Have answered at least one item. */
  answering: number;
  /** Have finished an attempt. */
  finished: number;
  /** How many have read each chapter, of those here who are to read it: groups may have chapters of their own. */
  read: readonly { chapter: ChapterSlug; n: number; of: number }[];
  items: readonly LessonItem[];
};
