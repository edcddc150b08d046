import 'server-only';
import { type ChapterSlug, chapterSlugs } from '@/content/facts/chapters';
import type { ChapterMove } from '@/content/facts/poll';
import { type ReaderId, readerKey, voterKey } from '@/features/readers/reader';
import { mixRowsSoon } from '@/features/readers/row-order/data';
import { dayOf } from '@/lib/day';
import { database } from '@/lib/db';
import { publish } from '@/lib/notices';

/** A chapter that a reader tapped, and how it moved them. */
export type PathStep = { chapter: ChapterSlug; move: ChapterMove };

/**
 * Keeps how a chapter moved a reader, in place of an earlier tap, and that the chapter is read.
 * The two rows lie under keys that nobody can join, and are written one after the other: PostgreSQL would stamp two
 * rows of one transaction with the same number.
 * @param classId the class in which it was tapped, when that class has its poll on; null outside classes
 * @returns whether an earlier tap on this chapter said something else
 */
export async function recordTap(
  reader: ReaderId,
  chapter: ChapterSlug,
  move: ChapterMove,
  now: Date,
  classId: string | null = null,
): Promise<{ changed: boolean }> {
  const db = await database();
  const day = dayOf(now);
  const ofVoter = { voter: voterKey(reader), chapter };
  const ofReader = { reader: readerKey(reader), chapter };
  const earlier = await db.move.findUnique({ where: { voter_chapter: ofVoter } });
  // The same tap again stays as it was, and counts in a class that now asks for it too.
  if (earlier?.move !== move || (classId !== null && earlier.class !== classId)) {
    const tap = { move, day, class: classId };
    await db.move.upsert({ where: { voter_chapter: ofVoter }, create: { ...ofVoter, ...tap }, update: tap });
  }
  // With nothing to update Prisma asks first and writes then, and copies that come at the same time collide.
  await db.readChapter.upsert({
    where: { reader_chapter: ofReader },
    create: { ...ofReader, day },
    update: { day },
  });
  mixRowsSoon();
  if (classId) publish(classId, 'votes');
  return { changed: earlier !== null && earlier.move !== move };
}

/** A reader's taps in the order of the chapters; empty for one who has tapped none. */
export async function getReaderPath(reader: ReaderId | null): Promise<PathStep[]> {
  if (!reader) return [];
  const db = await database();
  const rows = await db.move.findMany({ where: { voter: voterKey(reader) } });
  return chapterSlugs.flatMap((chapter) => {
    const row = rows.find((one) => one.chapter === chapter);
    return row ? [{ chapter, move: row.move as ChapterMove }] : [];
  });
}
