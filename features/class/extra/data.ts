import 'server-only';
import { database } from '@/lib/db/client';
import { publish } from '@/lib/db/notices';
import type { OwnClass } from '../own-class';
import { chosenPupils } from '../roster/chosen.data';

/**
 * Gives several pupils more attempts or a due time of their own; what is not given stays as it is for each.
 * @returns how many pupils
 * @throws {Refusal} 422 at `pupils` when none is chosen, or one is not of this class
 */
export async function grantExtraToAll(
  own: OwnClass,
  pupils: readonly string[],
  extra: { extraAttempts?: number; due?: Date | null },
): Promise<number> {
  const db = await database();
  const ids = await chosenPupils(db, own, pupils);
  await db.pupil.updateMany({ where: { id: { in: ids } }, data: extra });
  publish(own.id, 'pupil');
  return ids.length;
}
