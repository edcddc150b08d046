import 'server-only';
import type { ChapterSlug } from '@/content/facts/chapters';
import { checks } from '@/content/facts/checks';
import type { ReaderKey } from '@/features/readers/reader';
import { database, isDuplicate } from '@/lib/db/client';
import { derivedId, isId, newId } from '@/lib/ids';
import type { Attempt, Feedback } from './attempt';
import { attemptOf, whole } from './attempt-rows.data';
import { listItemIds, type Scope } from './bank';
import type { AskedId } from './own-items/own-item-id';
import { returnCodeOf, returnHashOf } from './return-code';
import { shuffled } from './shuffle';

export type AttemptChoice = {
  scope: Scope;
  length: number | 'all';
  feedback: Feedback;
  /** These items instead of all of the scope. */
  from?: readonly AskedId[];
};

/**
 * Begins an attempt.
 * @param id given when the form carried a token: copies of one form begin one attempt
 */
export async function startAttempt(
  reader: ReaderKey,
  { scope, length, feedback, from = listItemIds(scope) }: AttemptChoice,
  now: Date,
  id = newId(),
): Promise<string> {
  const db = await database();
  const seed = newId();
  const items = shuffled(from, seed)
    .slice(0, length === 'all' ? undefined : length)
    .join(' ');
  const returnHash = returnHashOf(returnCodeOf(id));
  try {
    await db.attempt.create({ data: { id, reader, scope, items, seed, feedback, startedAt: now, returnHash } });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  return id;
}

/** A reader's own attempt; null when there is none of this id, or it is another reader's. */
export async function findAttempt(reader: ReaderKey | null, id: string): Promise<Attempt | null> {
  if (!reader || !isId(id)) return null;
  const db = await database();
  const row = await db.attempt.findFirst({ where: { id, reader }, include: whole });
  return row && attemptOf(row);
}

/** The order of a check's options is the same for everybody: a chapter's page is. */
export const checkSeed = 'check';

// Checks that change in a later edition begin a new attempt; the answers to the old ones stay where they are.
const checkId = (reader: ReaderKey, chapter: ChapterSlug): string =>
  derivedId(`${reader} check ${chapter} ${checks[chapter].join(' ')}`);

/** The attempt with a reader's answers to the two checks of a chapter; null where none is answered. */
export const findCheck = (reader: ReaderKey, chapter: ChapterSlug): Promise<Attempt | null> =>
  findAttempt(reader, checkId(reader, chapter));

/** The attempt that holds a reader's answers to the two checks of a chapter: found, or begun. */
export async function beginCheck(reader: ReaderKey, chapter: ChapterSlug, now: Date): Promise<Attempt> {
  const db = await database();
  const items = checks[chapter].join(' ');
  const id = checkId(reader, chapter);
  const ofCheck = { where: { id }, include: whole };
  const known = await db.attempt.findUnique(ofCheck);
  if (known) return attemptOf(known);
  try {
    const choice = { scope: chapter, items, seed: checkSeed, feedback: 'at-once' };
    await db.attempt.create({ data: { id, reader, ...choice, startedAt: now } });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  return attemptOf(await db.attempt.findUniqueOrThrow(ofCheck));
}

/** The quiz that a reader began last and has not finished; null when there is none. A chapter's checks are no quiz. */
export async function findOpenAttempt(reader: ReaderKey | null): Promise<Attempt | null> {
  if (!reader) return null;
  const db = await database();
  const row = await db.attempt.findFirst({
    where: { reader, finishedAt: null, seed: { not: checkSeed } },
    orderBy: { startedAt: 'desc' },
    include: whole,
  });
  return row && attemptOf(row);
}

/**
 * Gives an attempt to the browser that knows its return code; the one that had it no longer sees it.
 * @returns the attempt's id; null when no attempt has this code
 */
export async function takeOverAttempt(reader: ReaderKey, code: string): Promise<string | null> {
  const db = await database();
  const attempt = await db.attempt.findUnique({ where: { returnHash: returnHashOf(code) }, select: { id: true } });
  if (!attempt) return null;
  const ofAttempt = { attemptId: attempt.id };
  await db.$transaction(async (transaction) => {
    const { count } = await transaction.attempt.updateMany({
      where: { id: attempt.id, NOT: { reader } },
      data: { reader },
    });
    if (count === 0) return;
    // First answers come along, but to an item that this reader has answered before there is only one first.
    const known = await transaction.answer.findMany({ where: { firstOf: reader }, select: { item: true } });
    const items = known.map(({ item }) => item);
    await transaction.answer.updateMany({ where: { ...ofAttempt, item: { in: items } }, data: { firstOf: null } });
    await transaction.answer.updateMany({ where: { ...ofAttempt, NOT: { firstOf: null } }, data: { firstOf: reader } });
  });
  return attempt.id;
}
