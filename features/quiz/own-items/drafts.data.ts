import 'server-only';
import type { InstructorId } from '@/features/accounts/instructor';
import { database, isDuplicate } from '@/lib/db/client';
import { derivedId, newId } from '@/lib/ids';
import { Refusal } from '@/lib/web/refusal';
import type { Draft } from './draft';

/** The most drafts that an instructor keeps; a list of more is none that anybody works through. */
export const mostDrafts = 300;

/** A question that was read in and is not finished. */
export type ItemDraft = { id: string; draft: Draft };

type Row = { id: string; content: string };
const itemDraftOf = ({ id, content }: Row): ItemDraft => ({ id, draft: JSON.parse(content) });

/**
 * Keeps drafts, all of them or none.
 * @param once of the form: copies of one form keep the drafts once
 * @throws {Refusal} 409 when the instructor would have more than `mostDrafts`
 */
export async function addItemDrafts(
  instructor: InstructorId,
  drafts: readonly Draft[],
  now: Date,
  once?: string,
): Promise<void> {
  const db = await database();
  const rows = drafts.map((draft, index) => ({
    id: once ? derivedId(`draft ${instructor} ${once} ${index}`) : newId(),
    instructorId: instructor,
    content: JSON.stringify(draft),
    createdAt: now,
    place: index + 1,
  }));
  try {
    await db.$transaction(async (transaction) => {
      // Changes nothing, but takes the row's lock: two files at once are counted one after the other.
      await transaction.$executeRaw`UPDATE "Instructor" SET "id" = "id" WHERE "id" = ${instructor}`;
      const isCopy = rows[0] && (await transaction.itemDraft.findUnique({ where: { id: rows[0].id } }));
      if (isCopy) return;
      const kept = await transaction.itemDraft.count({ where: { instructorId: instructor } });
      if (kept + rows.length > mostDrafts) throw new Refusal(409, 'too-many-drafts', 'file');
      await transaction.itemDraft.createMany({ data: rows });
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

/** An instructor's drafts, those of the newest file first, in its order. */
export async function listItemDrafts(instructor: InstructorId): Promise<ItemDraft[]> {
  const db = await database();
  const rows = await db.itemDraft.findMany({
    where: { instructorId: instructor },
    orderBy: [{ createdAt: 'desc' }, { place: 'asc' }, { id: 'asc' }],
  });
  return rows.map(itemDraftOf);
}

/** An instructor's own draft; null when there is none of this id, or it is somebody else's. */
export async function findItemDraft(instructor: InstructorId, id: string): Promise<ItemDraft | null> {
  const db = await database();
  const row = await db.itemDraft.findFirst({ where: { id, instructorId: instructor } });
  return row && itemDraftOf(row);
}

/** Throws drafts away. Ids of nothing, or of somebody else's drafts, change nothing. @returns how many are gone */
export async function removeItemDrafts(instructor: InstructorId, ids: readonly string[]): Promise<number> {
  const db = await database();
  const { count } = await db.itemDraft.deleteMany({ where: { instructorId: instructor, id: { in: [...ids] } } });
  return count;
}
