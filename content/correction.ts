import type { ChapterSlug } from './facts/chapters';

/** An error that was put right, told to everybody who may have read it. Ids are permanent: feed readers refer to them. */
export type Correction = {
  id: string;
  /** `YYYY-MM-DD` */
  day: string;
  /** The chapter, or the page on what came since. */
  chapter: ChapterSlug | 'since';
  /** What stood there, what stands there now, and why. Two sentences will do. */
  text: string;
};
