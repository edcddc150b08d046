import 'server-only';
import type { Prisma } from '@/.generated/prisma/sqlite/client';
import { itemParts } from '@/content/facts/item';
import { items as facts } from '@/content/facts/items';
import { isItemId, listItemIds } from '@/features/quiz/bank';
import { getOwnItems, type OwnItem } from '@/features/quiz/own-items/data';
import type { OwnContent } from '@/features/quiz/own-items/own-content';
import { type AskedId, isOwnItemId, type OwnItemId } from '@/features/quiz/own-items/own-item-id';
import { database, isDuplicate } from '@/lib/db/client';
import { Refusal } from '@/lib/web/refusal';
import { type Class, perPartColumn } from '../class';
import type { OwnClass } from '../own-class';
import type { Asked } from './ask-plan';
import { byItem, type FirstAnswer } from './first-answers';

/** The tables that hold what is chosen for a class: of the database, or of a transaction. */
export type ChoiceTables = Pick<Prisma.TransactionClient, 'classItem' | 'ownItem'>;

/** The items that an instructor chose for a class: those of every attempt, and those that may be drawn. */
export type ChosenItems = { always: Asked[]; may: Asked[] };

/** Every item of the bank that can be asked, in its order. */
const bankIds = itemParts.flatMap((part) => listItemIds(part));

/** What was chosen for a class, in the order of the bank, own questions last, the oldest first. What has been retired since is left out. */
export async function getChosenItems(classId: string, db?: ChoiceTables): Promise<ChosenItems> {
  const from = db ?? (await database());
  const rows = await from.classItem.findMany({ where: { classId }, orderBy: { item: 'asc' } });
  if (rows.length === 0) return { always: [], may: [] };
  const chosen = new Map(rows.map(({ item, isAlways }) => [item, isAlways]));
  const own = await from.ownItem.findMany({
    where: { id: { in: [...chosen.keys()].filter(isOwnItemId) }, isRetired: false },
    select: { id: true, content: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const all: Asked[] = [
    ...bankIds.filter((id) => chosen.has(id)).map((id) => ({ id, part: facts[id].chapter })),
    ...own.map(({ id, content }) => ({ id: id as OwnItemId, part: (JSON.parse(content) as OwnContent).fact.chapter })),
  ];
  return { always: all.filter(({ id }) => chosen.get(id)), may: all.filter(({ id }) => !chosen.get(id)) };
}

/** What an instructor chooses: items for every attempt, items that may be drawn, and how they are drawn. */
export type Choice = { always: readonly string[]; may: readonly string[] } & Pick<Class, 'perPart' | 'hasChecks'>;

/**
 * Chooses what a class is asked, in place of what was chosen before; nothing: what its scope holds.
 * @param mine the instructor's own questions: besides these only what a colleague had already chosen can be chosen
 * @throws {Refusal} 422 when one of them is no item that can be asked
 */
export async function chooseItems(
  own: OwnClass,
  { always, may, perPart, hasChecks }: Choice,
  mine: readonly OwnItem[],
): Promise<void> {
  const db = await database();
  await db.$transaction(async (transaction) => {
    // Takes the class's row: of two choices at the same time the later stands whole.
    const data = { perPart: perPartColumn(perPart), hasChecks };
    const { count } = await transaction.class.updateMany({ where: { id: own.id }, data });
    if (count === 0) throw new Refusal(404, 'not-found');
    const before = await getChosenItems(own.id, transaction);
    const offered = new Set<string>([
      ...bankIds,
      ...[...before.always, ...before.may].map(({ id }) => id),
      ...mine.filter(({ isRetired }) => !isRetired).map(({ id }) => id),
    ]);
    const chosen = new Map([...may.map((id) => [id, false] as const), ...always.map((id) => [id, true] as const)]);
    if (![...chosen.keys()].every((id) => offered.has(id))) throw new Refusal(422, 'unknown-item', 'items');
    await transaction.classItem.deleteMany({ where: { classId: own.id } });
    await transaction.classItem.createMany({
      data: [...chosen].map(([item, isAlways]) => ({ classId: own.id, item, isAlways })),
    });
  });
}

/** Asks a new question of the instructor's own in every attempt of the class, or lets it be drawn. Once it is chosen, a copy changes nothing. */
export async function askOwnItem(own: OwnClass, item: OwnItemId, isAlways: boolean): Promise<void> {
  const db = await database();
  try {
    await db.classItem.create({ data: { classId: own.id, item, isAlways } });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
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
