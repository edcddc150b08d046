import 'server-only';
import { Prisma } from '@/.generated/prisma/sqlite/client';
import type { ItemId } from '@/content/facts/items';
import type { ReaderKey } from '@/features/readers/reader';
import { database } from '@/lib/db';
import { isId, newId } from '@/lib/ids';
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

/** How much each of these readers got right over all attempts, as a band; one who answered nothing is left out. */
export async function listBands(readers: readonly ReaderKey[]): Promise<ReadonlyMap<string, Band>> {
  if (readers.length === 0) return new Map();
  const db = await database();
  const rows = await db.$queryRaw<{ reader: string; score: number; max: number }[]>`
    SELECT t."reader" AS "reader", SUM(a."score") AS "score", SUM(a."max") AS "max"
    FROM "Attempt" t JOIN "Answer" a ON a."attemptId" = t."id"
    WHERE t."reader" IN (${Prisma.join([...readers])}) GROUP BY t."reader"`;
  return new Map(rows.map(({ reader, score, max }) => [reader, bandFor({ score: Number(score), max: Number(max) })]));
}

/** How much a reader got right over all attempts, as a band. */
export const bandOf = async (reader: ReaderKey): Promise<Band> => (await listBands([reader])).get(reader) ?? 'none';
