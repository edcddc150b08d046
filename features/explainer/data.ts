import 'server-only';
import type { Prisma } from '@/.generated/prisma/sqlite/client';
import { type ChapterSlug, chapterSlugs } from '@/content/facts/chapters';
import type { ChapterMove } from '@/content/facts/poll';
import { moveKey, type ReaderId, readerKey } from '@/features/readers/reader';
import { addInKeyOrder, emptyLog, lockRows } from '@/features/readers/storage-order.data';
import { database } from '@/lib/db/client';
import { publish } from '@/lib/db/notices';
import { batched, batchTransaction } from '@/lib/queue/batch';

/** A chapter that a reader tapped, and how it moved them. */
export type PathStep = { chapter: ChapterSlug; move: ChapterMove };

/**
 * Keeps how a chapter moved a reader, in place of an earlier tap, and that the chapter is read. The two lie under keys that
 * nobody can join, and in two transactions: PostgreSQL would stamp rows of one with the same number.
 * @param classId the class in which it was tapped, when that class has its poll on; null outside classes
 * @returns whether an earlier tap on this chapter said something else
 */
export async function recordTap(
  reader: ReaderId,
  chapter: ChapterSlug,
  move: ChapterMove,
  classId: string | null = null,
): Promise<{ changed: boolean }> {
  const done = await commit({ id: moveKey(reader, chapter), chapter, move, class: classId });
  await markRead(reader, chapter);
  if (classId) publish(classId, 'votes');
  return done;
}

/** Keeps that a reader has read a chapter: one bit, without when and by what. */
export async function markRead(reader: ReaderId, chapter: ChapterSlug): Promise<void> {
  const db = await database();
  await db.$executeRaw`
    INSERT INTO "ReadChapter" ("reader", "chapter") VALUES (${readerKey(reader)}, ${chapter}) ON CONFLICT DO NOTHING`;
}

type Tap = { id: string; chapter: ChapterSlug; move: ChapterMove; class: string | null };

/** Taps that come at the same time are one transaction: it rewrites those of their class (decision 0063). */
const commit = batched<Tap, { changed: boolean }>(commitAll, { atMost: 250, answerWithinMs: 4500 });

async function commitAll(taps: readonly Tap[], isLast: boolean): Promise<{ changed: boolean }[]> {
  const db = await database();
  const outcomes = await db.$transaction((transaction) => executeAll(transaction, taps), batchTransaction);
  if (isLast) await emptyLog(db);
  return outcomes;
}

async function executeAll(transaction: Prisma.TransactionClient, taps: readonly Tap[]) {
  await lockRows(transaction, 'Move');
  const ids = [...new Set(taps.map(({ id }) => id))];
  const found = await transaction.move.findMany({ where: { id: { in: ids } } });
  const rows = new Map(found.map(({ id, move, class: classId }) => [id, { move, class: classId }]));
  const changed = new Map<string, Tap>();
  const classes = new Set<string | null>();
  const outcomes = taps.map((tap) => {
    const earlier = rows.get(tap.id);
    // The same tap again stays as it was, and counts in a class that now asks for it too.
    if (earlier?.move !== tap.move || (tap.class !== null && earlier.class !== tap.class)) {
      rows.set(tap.id, tap);
      changed.set(tap.id, tap);
      for (const one of [tap.class, earlier?.class]) if (one !== undefined) classes.add(one);
    }
    return { changed: earlier !== undefined && earlier.move !== tap.move };
  });
  if (changed.size === 0) return outcomes;
  if (found.length > 0) await transaction.move.deleteMany({ where: { id: { in: [...changed.keys()] } } });
  await addInKeyOrder(transaction, 'Move', [...changed.values()], classes);
  return outcomes;
}

/** A reader's taps in the order of the chapters; empty for one who has tapped none. */
export async function getReaderPath(reader: ReaderId | null): Promise<PathStep[]> {
  if (!reader) return [];
  const db = await database();
  const chapterOf = new Map(chapterSlugs.map((chapter) => [moveKey(reader, chapter), chapter]));
  const rows = await db.move.findMany({ where: { id: { in: [...chapterOf.keys()] } } });
  const moveIn = new Map(rows.map(({ id, move }) => [chapterOf.get(id), move as ChapterMove]));
  return chapterSlugs.flatMap((chapter) => {
    const move = moveIn.get(chapter);
    return move ? [{ chapter, move }] : [];
  });
}
