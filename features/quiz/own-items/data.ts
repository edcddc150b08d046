import 'server-only';
import type { Prisma } from '@/.generated/prisma/sqlite/client';
import type { InstructorId } from '@/features/accounts/instructor';
import { database, isDuplicate } from '@/lib/db/client';
import { publish } from '@/lib/db/notices';
import { Refusal } from '@/lib/web/refusal';
import type { OwnQuestions } from '../asked-item';
import type { Item } from '../bank';
import { score } from '../scoring';
import { type OwnContent, optionsOf } from './own-content';
import { isOwnItemId, newOwnItemId, type OwnItemId } from './own-item-id';

/** A question that an instructor wrote, with its key. It stays on the server, as the items of the bank do. */
export type OwnItem = {
  id: OwnItemId;
  content: OwnContent;
  /** Counted up at each change. */
  version: number;
  /** No longer offered; answers still refer to it. */
  isRetired: boolean;
};

type Row = { id: string; content: string; version: number; isRetired: boolean };
const ownItemOf = ({ id, content, version, isRetired }: Row): OwnItem => ({
  id: id as OwnItemId,
  content: JSON.parse(content),
  version,
  isRetired,
});

/** Keeps a new question. @param id given when the form carried a token: copies of one form make one question */
export async function createOwnItem(
  instructor: InstructorId,
  content: OwnContent,
  now: Date,
  id = newOwnItemId(),
): Promise<OwnItemId> {
  const db = await database();
  const row = { id, instructorId: instructor, content: JSON.stringify(content), createdAt: now };
  try {
    await db.ownItem.create({ data: row });
  } catch (error) {
    // A copy of the same form was here before.
    if (!isDuplicate(error)) throw error;
  }
  return id;
}

/** An instructor's questions, the newest first; retired ones last. */
export async function listOwnItems(instructor: InstructorId): Promise<OwnItem[]> {
  const db = await database();
  const rows = await db.ownItem.findMany({
    where: { instructorId: instructor },
    orderBy: [{ isRetired: 'asc' }, { createdAt: 'desc' }, { id: 'asc' }],
  });
  return rows.map(ownItemOf);
}

/** An instructor's own question; null when there is none of this id, or somebody else wrote it. */
export async function findOwnItem(instructor: InstructorId, id: string): Promise<OwnItem | null> {
  if (!isOwnItemId(id)) return null;
  const db = await database();
  const row = await db.ownItem.findFirst({ where: { id, instructorId: instructor } });
  return row && ownItemOf(row);
}

/** An instructor's own question, for a form's handler. @throws {Refusal} 404 when there is none of this id, or it is somebody else's */
export async function getOwnItem(instructor: InstructorId, id: string): Promise<OwnItem> {
  const item = await findOwnItem(instructor, id);
  if (!item) throw new Refusal(404, 'not-found');
  return item;
}

/** Questions by their ids, whoever wrote them: for the classes that hold them. Unknown ids are left out. */
export async function getOwnItems(ids: readonly OwnItemId[]): Promise<Map<OwnItemId, OwnItem>> {
  if (ids.length === 0) return new Map();
  const db = await database();
  // The oldest first: every list of questions has this order.
  const orderBy = [{ createdAt: 'asc' }, { id: 'asc' }] as const;
  const rows = await db.ownItem.findMany({ where: { id: { in: [...ids] } }, orderBy: [...orderBy] });
  return new Map(rows.map((row) => [row.id as OwnItemId, ownItemOf(row)]));
}

/** The same as items that can be asked: for the attempts that hold them. */
export async function getOwnQuestions(ids: readonly OwnItemId[]): Promise<OwnQuestions> {
  const own = await getOwnItems(ids);
  return new Map([...own].map(([id, { content }]) => [id, itemOf(id, content)]));
}

/** A question as an item that can be asked. */
export const itemOf = (id: OwnItemId, content: OwnContent): Item => ({ id, ...content }) as Item;

/**
 * Changes a question. Answers stay as they were given; what they are worth is reckoned anew by the new key, in the same
 * transaction, so that nobody sees points of two keys (docs/decisions/0042-own-questions.md).
 * @param version of the question that was loaded
 * @throws {Refusal} 404 when it is not this instructor's · 409 when it has been changed meanwhile, or when it has been
 *   answered and now has other options
 */
export async function correctOwnItem(
  instructor: InstructorId,
  id: OwnItemId,
  content: OwnContent,
  version: number,
): Promise<void> {
  const db = await database();
  await db.$transaction(async (transaction) => {
    const earlier = await transaction.ownItem.findFirst({ where: { id, instructorId: instructor } });
    if (!earlier) throw new Refusal(404, 'not-found');
    // Takes the row's lock: an answer that comes meanwhile waits, and is then scored by the new key.
    const { count } = await transaction.ownItem.updateMany({
      where: { id, version },
      data: { content: JSON.stringify(content), version: { increment: 1 } },
    });
    if (count === 0) throw new Refusal(409, 'question-edited', 'version');
    const isAnswered = (await transaction.answer.findFirst({ where: { item: id }, select: { item: true } })) !== null;
    if (isAnswered && !hasSameOptions(ownItemOf(earlier).content, content))
      throw new Refusal(409, 'item-answered', 'options');
    if (isAnswered) await rescore(transaction, id, content);
  });
  const where = { attempts: { some: { answers: { some: { item: id } } } } };
  const classes = await db.pupil.findMany({ where, select: { classId: true }, distinct: ['classId'] });
  for (const { classId } of classes) publish(classId, 'answer');
}

/** Whether every answer to one question is an answer to the other. */
function hasSameOptions(one: OwnContent, other: OwnContent): boolean {
  const ids = (content: OwnContent) =>
    optionsOf(content)
      .map(({ id }) => id)
      .sort()
      .join(' ');
  return one.fact.kind === other.fact.kind && ids(one) === ids(other);
}

async function rescore(transaction: Prisma.TransactionClient, item: OwnItemId, { fact }: OwnContent): Promise<void> {
  const given = await transaction.answer.groupBy({ by: ['given', 'score'], where: { item } });
  for (const { given: text, score: earlier } of given) {
    const points = score(fact, JSON.parse(text));
    if (points.score !== earlier) await transaction.answer.updateMany({ where: { item, given: text }, data: points });
  }
}

/** No longer offers a question, or offers it again. What was answered stays. */
export async function retireOwnItem(instructor: InstructorId, id: OwnItemId, isRetired: boolean): Promise<void> {
  const db = await database();
  const { count } = await db.ownItem.updateMany({ where: { id, instructorId: instructor }, data: { isRetired } });
  if (count === 0) throw new Refusal(404, 'not-found');
}

/**
 * A question as it stands at the moment of an answer, within the transaction that stores it: nobody changes it until then.
 * @returns null when it is gone
 */
export async function lockOwnItem(transaction: Prisma.TransactionClient, id: OwnItemId): Promise<OwnContent | null> {
  // Changes nothing, but takes the row's lock.
  const [row] = await transaction.$queryRaw<{ content: string }[]>`
    UPDATE "OwnItem" SET "version" = "version" WHERE "id" = ${id} RETURNING "content"`;
  return row ? JSON.parse(row.content) : null;
}
