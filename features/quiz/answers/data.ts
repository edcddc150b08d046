import 'server-only';
import { Prisma } from '@/.generated/prisma/sqlite/client';
import type { ItemId } from '@/content/facts/items';
import { batched } from '@/lib/batch';
import { database } from '@/lib/db';
import { defaultLanguage } from '@/lib/languages';
import { answersWritten } from '@/lib/numbers';
import { Refusal } from '@/lib/refusal';
import type { Attempt, Certainty } from '../attempt';
import { getItem } from '../bank';
import { choicesOf, type Score } from '../scoring';
import { addToStatistics, type Counting } from '../statistics/data';

type AnswerRow = Prisma.AnswerUncheckedCreateInput & { firstOf: string | null };
type Order = { attempt: Attempt; given: readonly string[]; answer: Omit<AnswerRow, 'firstOf'> };
type Outcome = 'stored' | 'known' | 'answered otherwise' | 'forgotten';

const isDuplicate = (error: unknown) => error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';

/**
 * Stores an answer as it was given, and counts it in the statistics. The key of the table decides: the first stands.
 * @throws {Refusal} 409 when the item was answered otherwise before; the same answer again is no error
 * @throws {Refusal} 404 when the attempt has been forgotten meanwhile
 */
export async function recordAnswer(
  attempt: Attempt,
  item: ItemId,
  given: string[],
  points: Score,
  certainty: Certainty | null,
  now: Date,
): Promise<void> {
  const answer = { attemptId: attempt.id, item, given: JSON.stringify(given), ...points, certainty, answeredAt: now };
  const order = { attempt, given, answer };
  const outcome = await commit(order).catch((error: unknown) => {
    // The same reader's other attempt has just claimed to be the first, on another server: now that can be seen.
    if (isDuplicate(error)) return commit(order);
    throw error;
  });
  if (outcome === 'forgotten') throw new Refusal(404, 'not-found');
  if (outcome === 'answered otherwise') throw new Refusal(409, 'already-answered', 'answer');
}

/**
 * Answers that come at the same time are one transaction: a class that answers the same item together would otherwise
 * wait in line for the row in which that item is counted (decision 0040).
 */
const commit = batched<Order, Outcome>(storeAll, { gatherMs: 2, atMost: 100, answerWithinMs: 4500 });

async function storeAll(orders: readonly Order[]): Promise<Outcome[]> {
  const db = await database();
  const outcomes = await db.$transaction((transaction) => storeIn(transaction, orders), {
    maxWait: 3000,
    timeout: 4000,
  });
  for (const outcome of outcomes) if (outcome === 'stored') answersWritten.add();
  return outcomes;
}

async function storeIn(transaction: Prisma.TransactionClient, orders: readonly Order[]): Promise<Outcome[]> {
  const ids = [...new Set(orders.map(({ attempt }) => attempt.id))].sort();
  // Changes nothing, but takes the rows' locks: two last answers at once would each believe that one is still open.
  const attempts = await transaction.$queryRaw<{ id: string; reader: string }[]>`
    UPDATE "Attempt" SET "scope" = "scope" WHERE "id" IN (${Prisma.join(ids)}) RETURNING "id", "reader"`;
  const readerOf = new Map(attempts.map(({ id, reader }) => [id, reader]));
  const stored = await transaction.answer.findMany({ where: { attemptId: { in: ids } } });
  const claimed = await transaction.answer.findMany({
    where: { firstOf: { in: [...readerOf.values()] }, item: { in: orders.map(({ answer }) => answer.item) } },
    select: { firstOf: true, item: true },
  });
  const firsts = new Set(claimed.map(({ firstOf, item }) => `${firstOf} ${item}`));
  const added: AnswerRow[] = [];
  const counted: Counting[] = [];

  const outcomes = orders.map(({ attempt, given, answer }): Outcome => {
    const reader = readerOf.get(attempt.id);
    if (reader === undefined) return 'forgotten';
    const ofAttempt = [...stored, ...added].filter(({ attemptId }) => attemptId === attempt.id);
    const known = ofAttempt.find(({ item }) => item === answer.item);
    if (known) return known.given === answer.given ? 'known' : 'answered otherwise';
    const claim = `${reader} ${answer.item}`;
    // An instructor who tries what pupils see counts nowhere.
    const isFirst = !firsts.has(claim) && !attempt.work?.isTrial;
    if (isFirst) firsts.add(claim);
    const row = { ...answer, firstOf: isFirst ? reader : null };
    added.push(row);
    const isLast = ofAttempt.length + 1 === attempt.items.length;
    counted.push({
      answer: countedOf(row),
      choices: choicesOf(getItem(answer.item as ItemId, defaultLanguage), given),
      finished: isLast ? [...ofAttempt, row].map(countedOf) : null,
    });
    return 'stored';
  });

  if (added.length > 0) await transaction.answer.createMany({ data: added });
  for (const [index, { finished }] of counted.entries()) {
    const row = added[index];
    if (finished && row)
      await transaction.attempt.update({ where: { id: row.attemptId }, data: { finishedAt: row.answeredAt } });
  }
  // Last, because here all who answer the same item meet.
  await addToStatistics(transaction, counted);
  return outcomes;
}

const countedOf = ({ item, score, max, firstOf }: Pick<AnswerRow, 'item' | 'score' | 'max' | 'firstOf'>) => ({
  item: item as ItemId,
  score,
  max,
  isFirst: firstOf !== null,
});
