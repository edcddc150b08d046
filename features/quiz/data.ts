import 'server-only';
import { Prisma } from '@/.generated/prisma/sqlite/client';
import type { ChapterSlug } from '@/content/facts/chapters';
import { checks } from '@/content/facts/checks';
import type { ItemId } from '@/content/facts/items';
import type { ReaderKey } from '@/features/readers/reader';
import { database } from '@/lib/db';
import { derivedId, isId, newId } from '@/lib/ids';
import { defaultLanguage } from '@/lib/languages';
import { publish } from '@/lib/notices';
import { answersWritten } from '@/lib/numbers';
import { Refusal } from '@/lib/refusal';
import type { Answered, Attempt, Certainty, Feedback } from './attempt';
import { type AnswerRow, answeredOf, attemptOf, whole } from './attempt-rows/data';
import { getItem, listItemIds, type Scope } from './bank';
import { lockOwnItem } from './own-items/data';
import { type AskedId, isOwnItemId, type OwnItemId } from './own-items/own-item-id';
import { returnCodeOf, returnHashOf } from './return-code';
import { choicesOf, type Score, score, unfit } from './scoring';
import { shuffled } from './shuffle';
import { addToStatistics } from './statistics/data';

const uniqueViolated = 'P2002';
const isDuplicate = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === uniqueViolated;

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

/** The attempt that holds a reader's answers to the two checks of a chapter: found, or begun. */
export async function beginCheck(reader: ReaderKey, chapter: ChapterSlug, now: Date): Promise<Attempt> {
  const db = await database();
  const items = checks[chapter].join(' ');
  // Checks that change in a later edition begin a new attempt; the answers to the old ones stay where they are.
  const id = derivedId(`${reader} check ${chapter} ${items}`);
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
 * Stores an answer as it was given, and counts it in the statistics. The key of the table decides: the first stands.
 * @throws {Refusal} 409 when the item was answered otherwise before; the same answer again is no error
 * @throws {Refusal} 404 when the attempt has been forgotten meanwhile
 */
export async function recordAnswer(
  attempt: Attempt,
  item: AskedId,
  given: string[],
  points: Score,
  certainty: Certainty | null,
  now: Date,
): Promise<void> {
  const db = await database();
  const answer = { attemptId: attempt.id, item, given: JSON.stringify(given), ...points, certainty, answeredAt: now };
  const store = async () => {
    await db.$transaction((transaction) => storeAnswer(transaction, attempt, answer, given));
    answersWritten.add();
    if (attempt.work) publish(attempt.work.classId, 'answer');
  };
  try {
    await store();
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const stored = await db.answer.findUnique({ where: { attemptId_item: { attemptId: attempt.id, item } } });
    // The same reader's other attempt has just claimed to be the first: now that can be seen.
    if (!stored) await store();
    else if (stored.given !== answer.given) throw new Refusal(409, 'already-answered', 'answer');
  }
}

async function storeAnswer(
  transaction: Prisma.TransactionClient,
  attempt: Attempt,
  answer: Omit<AnswerRow, 'firstOf'>,
  given: readonly string[],
): Promise<void> {
  // Changes nothing, but takes the row's lock: two last answers at once would each believe that one is still open.
  const [owner] = await transaction.$queryRaw<{ reader: string }[]>`
    UPDATE "Attempt" SET "scope" = "scope" WHERE "id" = ${attempt.id} RETURNING "reader"`;
  if (!owner) throw new Refusal(404, 'not-found');
  const item = answer.item as AskedId;
  const earlier = await transaction.answer.findFirst({
    where: { firstOf: owner.reader, item },
    select: { item: true },
  });
  // An instructor who tries what pupils see counts nowhere.
  const isTrial = attempt.work?.isTrial ?? false;
  const firstOf = earlier || isTrial ? null : owner.reader;
  const points = isOwnItemId(item) ? await pointsNow(transaction, item, given) : {};
  await transaction.answer.create({ data: { ...answer, ...points, firstOf } });
  const isLast = (await transaction.answer.count({ where: { attemptId: attempt.id } })) === attempt.items.length;
  if (isLast) await transaction.attempt.update({ where: { id: attempt.id }, data: { finishedAt: answer.answeredAt } });
  const all = isLast ? await transaction.answer.findMany({ where: { attemptId: attempt.id } }) : null;
  await addToStatistics(
    transaction,
    isOwnItemId(item) ? null : { ...answer, item, isFirst: firstOf !== null },
    isOwnItemId(item) ? [] : choicesOf(getItem(item, defaultLanguage), given),
    all?.map(answeredOf).filter(isOfBank) ?? null,
  );
}

const isOfBank = (answer: Answered): answer is Answered & { item: ItemId } => !isOwnItemId(answer.item);

/** What an answer to an own question is worth by its key at this moment; until the answer is stored nobody changes it. */
async function pointsNow(
  transaction: Prisma.TransactionClient,
  item: OwnItemId,
  given: readonly string[],
): Promise<Score> {
  const content = await lockOwnItem(transaction, item);
  if (!content || unfit(content.fact, given)) throw new Refusal(409, 'question-edited', 'answer');
  return score(content.fact, given);
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
