import 'server-only';
import type { Database, Transaction } from '@/lib/db/client';
import { Refusal } from '@/lib/web/refusal';
import type { OwnClass } from '../own-class';

/**
 * The pupils whom a form has ticked.
 * @throws {Refusal} 422 at `pupils` when none is, or one is not of this class any more
 */
export async function chosenPupils(
  db: Database | Transaction,
  own: OwnClass,
  ticked: readonly string[],
): Promise<string[]> {
  const asked = [...new Set(ticked)];
  if (asked.length === 0) throw new Refusal(422, 'choose-pupils', 'pupils');
  const rows = await db.pupil.findMany({ where: { classId: own.id, isTrial: false }, select: { id: true } });
  const known = new Set(rows.map(({ id }) => id));
  if (!asked.every((id) => known.has(id))) throw new Refusal(422, 'unknown-pupil', 'pupils');
  return asked;
}
