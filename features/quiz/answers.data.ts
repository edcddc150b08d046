import 'server-only';
import { Prisma } from '@/.generated/prisma/sqlite/client';
import { database, isDuplicate } from '@/lib/db/client';
import { publish } from '@/lib/db/notices';
import { defaultLanguage } from '@/lib/languages';
import { answersWritten } from '@/lib/ops/numbers';
import { batched, batchTransaction } from '@/lib/queue/batch';
import { Refusal } from '@/lib/web/refusal';
import type { Attempt, Certainty } from './attempt';
import type { AnswerRow } from './attempt-rows.data';
import { getItem, isItemId } from './bank';
import { lockOwnItem } from './own-items/data';
import { type AskedId, isOwnItemId } from './own-items/own-item-id';
import { choicesOf, type Score, score, unfit } from './scoring';
import { addToStatistics, type Counting } from './statistics/data';

type Order = { attempt: Attempt; given: readonly string[]; answer: Omit<AnswerRow, 'firstOf'> };
type Outcome = 'stored' | 'known' | 'answered otherwise' | 'forgotten' | 'question edited';

/**
 * Stores an answer as it was given, and counts it in the statistics. The key of the table decides: the first stands.
 * @throws {Refusal} 409 when the item was answered otherwise before, or is an own question that was edited meanwhile; the
 *   same answer again is no error
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
  const answer = { attemptId: attempt.id, item, given: JSON.stringify(given), ...points, certainty, answeredAt: now };
  const order = { attempt, given, answer };
  const outcome = await commit(order).catch((error: unknown) => {
    // The same reader's other attempt has just claimed to be the first, on another server: now that can be seen.
    if (isDuplicate(error)) return commit(order);
    throw error;
  });
  if (outcome === 'forgotten') throw new Refusal(404, 'not-found');
  if (outcome === 'question edited') throw new Refusal(409, 'question-edited', 'answer');
  if (outcome === 'answered otherwise') throw new Refusal(409, 'already-answered', 'answer');
}

/**
 * Answers that come at the same time are one transaction: a class that answers the same item together would otherwise
 * wait in line for the row in which that item is counted (decision 0040).
 */
const commit = batched<Order, Outcome>(storeAll, { atMost: 100, answerWithinMs: 4500 });

async function storeAll(orders: readonly Order[]): Promise<Outcome[]> {
  const db = await database();
  const outcomes = await db.$transaction((transaction) => storeIn(transaction, orders), batchTransaction);
  for (const [index, { attempt }] of orders.entries()) {
    if (outcomes[index] !== 'stored') continue;
    answersWritten.add();
    if (attempt.work) publish(attempt.work.classId, 'answer');
  }
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
  const pointsNow = await lockOwnItems(transaction, orders);
  const firsts = new Set(claimed.map(({ firstOf, item }) => `${firstOf} ${item}`));
  const added: AnswerRow[] = [];
  const counted: Counting[] = [];

  const outcomes = orders.map(({ attempt, given, answer }): Outcome => {
    const reader = readerOf.get(attempt.id);
    if (reader === undefined) return 'forgotten';
    const ofAttempt = [...stored, ...added].filter(({ attemptId }) => attemptId === attempt.id);
    const known = ofAttempt.find(({ item }) => item === answer.item);
    if (known) return known.given === answer.given ? 'known' : 'answered otherwise';
    const points = pointsNow(answer.item, given);
    if (points === 'edited') return 'question edited';
    const claim = `${reader} ${answer.item}`;
    // An instructor who tries what pupils see counts nowhere.
    const isFirst = !firsts.has(claim) && !attempt.work?.isTrial;
    if (isFirst) firsts.add(claim);
    const row = { ...answer, ...points, firstOf: isFirst ? reader : null };
    added.push(row);
    const isLast = ofAttempt.length + 1 === attempt.items.length;
    counted.push({
      answer: countedOf(row),
      choices: isItemId(answer.item) ? choicesOf(getItem(answer.item, defaultLanguage), given) : [],
      finished: isLast ? [...ofAttempt, row].map(countedOf).filter((one) => one !== null) : null,
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

/**
 * What an answer to an own question is worth by its key at this moment; until the answers are stored nobody changes it.
 * @returns for an item and an answer; nothing for an item of the bank, whose points are those that came along
 */
async function lockOwnItems(transaction: Prisma.TransactionClient, orders: readonly Order[]) {
  const contents = new Map<string, Awaited<ReturnType<typeof lockOwnItem>>>();
  // In the order of their ids, so that two servers cannot lock each other.
  for (const item of [...new Set(orders.map(({ answer }) => answer.item))].sort())
    if (isOwnItemId(item)) contents.set(item, await lockOwnItem(transaction, item));
  return (item: string, given: readonly string[]): Partial<Score> | 'edited' => {
    if (!contents.has(item)) return {};
    const content = contents.get(item);
    return content && !unfit(content.fact, given) ? score(content.fact, given) : 'edited';
  };
}

const countedOf = ({ item, score, max, firstOf }: AnswerRow) =>
  isItemId(item) ? { item, score, max, isFirst: firstOf !== null } : null;
