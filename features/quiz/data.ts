import 'server-only';
import { Prisma } from '@/.generated/prisma/sqlite/client';
import type { ChapterSlug } from '@/content/facts/chapters';
import { checks } from '@/content/facts/checks';
import type { ItemId } from '@/content/facts/items';
import type { ReaderKey } from '@/features/readers/reader';
import { database } from '@/lib/db';
import { derivedId, isId, newId } from '@/lib/ids';
import { Refusal } from '@/lib/refusal';
import type { Answered, Attempt, Band, Certainty, Feedback } from './attempt';
import { bandFor } from './attempt';
import { isItemId, listItemIds, type Scope } from './bank';
import type { Score } from './scoring';
import { shuffled } from './shuffle';

const uniqueViolated = 'P2002';
const isDuplicate = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === uniqueViolated;

export type AttemptChoice = { scope: Scope; length: number | 'all'; feedback: Feedback };

/**
 * Begins an attempt.
 * @param id given when the form carried a token: copies of one form begin one attempt
 */
export async function startAttempt(
  reader: ReaderKey,
  { scope, length, feedback }: AttemptChoice,
  now: Date,
  id = newId(),
): Promise<string> {
  const db = await database();
  const seed = newId();
  const items = shuffled(listItemIds(scope), seed).slice(0, length === 'all' ? undefined : length);
  try {
    await db.attempt.create({ data: { id, reader, scope, items: items.join(' '), seed, feedback, startedAt: now } });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  return id;
}

type Row = { id: string; scope: string; items: string; seed: string; feedback: string; answers: AnswerRow[] };
type AnswerRow = { item: string; given: string; score: number; max: number; certainty: string | null };

function attemptOf({ id, scope, items, seed, feedback, answers }: Row): Attempt {
  return {
    id,
    scope: scope as Scope,
    items: items.split(' ').filter(isItemId),
    seed,
    feedback: feedback as Feedback,
    answers: answers.map(answeredOf),
  };
}

function answeredOf({ item, given, score, max, certainty }: AnswerRow): Answered {
  return { item: item as ItemId, given: JSON.parse(given), score, max, certainty: certainty as Certainty | null };
}

/** A reader's own attempt; null when there is none of this id, or it is another reader's. */
export async function findAttempt(reader: ReaderKey | null, id: string): Promise<Attempt | null> {
  if (!reader || !isId(id)) return null;
  const db = await database();
  const row = await db.attempt.findFirst({ where: { id, reader }, include: { answers: true } });
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
  const whole = { where: { id }, include: { answers: true } };
  const known = await db.attempt.findUnique(whole);
  if (known) return attemptOf(known);
  try {
    const choice = { scope: chapter, items, seed: checkSeed, feedback: 'at-once' };
    await db.attempt.create({ data: { id, reader, ...choice, startedAt: now } });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  return attemptOf(await db.attempt.findUniqueOrThrow(whole));
}

/** The attempt that a reader began last and has not finished; null when there is none. */
export async function findOpenAttempt(reader: ReaderKey | null): Promise<Attempt | null> {
  if (!reader) return null;
  const db = await database();
  const row = await db.attempt.findFirst({
    where: { reader, finishedAt: null },
    orderBy: { startedAt: 'desc' },
    include: { answers: true },
  });
  return row && attemptOf(row);
}

/**
 * Stores an answer as it was given. The key of the table decides: the first answer stands.
 * @throws {Refusal} 409 when the item was answered otherwise before; the same answer again is no error
 */
export async function recordAnswer(
  attempt: Attempt,
  item: ItemId,
  given: string[],
  points: Score,
  certainty: Certainty | null,
  now: Date,
): Promise<void> {
  const db = await database();
  const text = JSON.stringify(given);
  try {
    await db.answer.create({
      data: { attemptId: attempt.id, item, given: text, ...points, certainty, answeredAt: now },
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const first = await db.answer.findUnique({ where: { attemptId_item: { attemptId: attempt.id, item } } });
    if (first?.given !== text) throw new Refusal(409, 'already-answered', 'answer');
    return;
  }
  const answered = await db.answer.count({ where: { attemptId: attempt.id } });
  if (answered === attempt.items.length)
    await db.attempt.updateMany({ where: { id: attempt.id, finishedAt: null }, data: { finishedAt: now } });
}

/** How much a reader got right over all attempts, as a band. */
export async function bandOf(reader: ReaderKey): Promise<Band> {
  const db = await database();
  const { _sum } = await db.answer.aggregate({ where: { attempt: { reader } }, _sum: { score: true, max: true } });
  return bandFor({ score: _sum.score ?? 0, max: _sum.max ?? 0 });
}
