import 'server-only';
import { database } from '@/lib/db/client';
import { publish } from '@/lib/db/notices';
import { Refusal } from '@/lib/web/refusal';
import { columnsOf } from '../class';
import type { ClassSettings } from '../class-settings';
import type { OwnClass } from '../own-class';

/**
 * Saves the settings of a class, unless somebody has saved others since they were loaded.
 * @param version of the settings that were loaded
 * @throws {Refusal} 409 when they have been changed meanwhile · 404 when the class is gone
 */
export async function saveSettings(own: OwnClass, settings: ClassSettings, version: number): Promise<void> {
  const db = await database();
  const { title, scope, attempts, due, zone, feedback, hasPoll, isClosed, ...lists } = settings;
  const plain = { title, scope, attempts, due, zone, feedback, hasPoll, isClosed };
  const { count } = await db.class.updateMany({
    where: { id: own.id, version },
    data: { ...plain, ...columnsOf(lists), version: { increment: 1 } },
  });
  if (count === 1) return publish(own.id, 'pupil');
  if ((await db.class.count({ where: { id: own.id } })) === 0) throw new Refusal(404, 'not-found');
  throw new Refusal(409, 'edited-meanwhile', 'version');
}

/** Closes a class, so that nobody joins or begins an attempt any more, or opens it again. */
export async function setClosed(own: OwnClass, isClosed: boolean): Promise<void> {
  const db = await database();
  await db.class.updateMany({ where: { id: own.id }, data: { isClosed, version: { increment: 1 } } });
  publish(own.id, 'pupil');
}

/** Shows the result of the class poll to the class. The caller has made sure that enough votes are in. */
export async function revealPoll(own: OwnClass): Promise<void> {
  const db = await database();
  await db.class.updateMany({ where: { id: own.id }, data: { isRevealed: true } });
  // At once, not at the pace of votes.
  publish(own.id, 'pupil');
}
