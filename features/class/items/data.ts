import 'server-only';
import type { Prisma } from '@/.generated/prisma/sqlite/client';
import { isItemId, listItemIds } from '@/features/quiz/bank';
import { getOwnItems, type OwnItem } from '@/features/quiz/own-items/data';
import { type AskedId, isOwnItemId, type OwnItemId } from '@/features/quiz/own-items/own-item-id';
import { database } from '@/lib/db/client';
import { Refusal } from '@/lib/web/refusal';
import type { OwnClass } from '../own-class';
import { byItem, type FirstAnswer } from './first-answers';

/**
 * The items that an instructor chose for a class, in the order of the bank, own questions last, the oldest first; empty: none were chosen,
 * and the class is asked what its scope holds. What has been retired since is left out.
 */
export async function listChosenItems(
  classId: string,
  db?: Pick<Prisma.TransactionClient, 'classItem' | 'ownItem'>,
): Promise<AskedId[]> {
  const from = db ?? (await database());
  const rows = await from.classItem.findMany({ where: { classId }, select: { item: true }, orderBy: { item: 'asc' } });
  if (rows.length === 0) return [];
  const chosen = rows.map(({ item }) => item);
  const own = chosen.filter(isOwnItemId);
  const offered = await from.ownItem.findMany({
    where: { id: { in: own }, isRetired: false },
    select: { id: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return [...listItemIds('all').filter((id) => chosen.includes(id)), ...offered.map(({ id }) => id as OwnItemId)];
}

/**
 * Chooses what a class is asked, in place of what was chosen before; nothing: what its scope holds.
 * @param mine the instructor's own questions: besides these only what a colleague had already chosen can be chosen
 * @throws {Refusal} 422 when one of them is no item that can be asked
 */
export async function chooseItems(own: OwnClass, items: readonly string[], mine: readonly OwnItem[]): Promise<void> {
  const db = await database();
  await db.$transaction(async (transaction) => {
    // Takes the class's row: of two choices at the same time the later stands whole.
    const held = await transaction.$executeRaw`UPDATE "Class" SET "version" = "version" WHERE "id" = ${own.id}`;
    if (held === 0) throw new Refusal(404, 'not-found');
    const before = await listChosenItems(own.id, transaction);
    const offered = new Set<string>([
      ...listItemIds('all'),
      ...before,
      ...mine.filter(({ isRetired }) => !isRetired).map(({ id }) => id),
    ]);
    const chosen = [...new Set(items)];
    if (!chosen.every((id) => offered.has(id))) throw new Refusal(422, 'unknown-item', 'items');
    await transaction.classItem.deleteMany({ where: { classId: own.id } });
    await transaction.classItem.createMany({ data: chosen.map((item) => ({ classId: own.id, item })) });
  });
}

/** The first answers of a class's pupils by item, without who only tries the class. One query, however many there are. */
export async function listFirstAnswers(own: OwnClass): Promise<Map<AskedId, FirstAnswer[]>> {
  const db = await database();
  const rows = await db.answer.findMany({
    where: { attempt: { pupil: { classId: own.id, isTrial: false } } },
    select: {
      item: true,
      given: true,
      score: true,
      max: true,
      certainty: true,
      firstOf: true,
      attempt: { select: { pupilId: true } },
    },
    orderBy: [{ answeredAt: 'asc' }, { attemptId: 'asc' }],
  });
  return byItem(
    rows.flatMap(({ item, given, attempt, certainty, firstOf, ...points }) =>
      isItemId(item) || isOwnItemId(item)
        ? [
            {
              ...points,
              item,
              pupil: attempt.pupilId ?? '',
              given: JSON.parse(given),
              isSure: certainty === 'sure',
              isCounted: firstOf !== null,
            },
          ]
        : [],
    ),
  );
}

/** How often an own question has been answered, in all classes. */
export async function countAnswers(id: OwnItemId): Promise<number> {
  const db = await database();
  return db.answer.count({ where: { item: id } });
}

/** The own questions among these. */
export const getOwnAmong = (ids: readonly AskedId[]) => getOwnItems(ids.filter(isOwnItemId));
