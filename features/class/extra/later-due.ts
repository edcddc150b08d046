import { Refusal } from '@/lib/web/refusal';
import { instantOf } from '../local-time';
import type { OwnClass } from '../own-class';

/**
 * A due time of a pupil's own, as it was typed by the clocks of the class.
 * @returns null for the due time of the class itself
 * @throws {Refusal} 422 at `due` for what is no time, earlier than that of the class, or after the class's end
 */
export function laterDue(typed: string, own: OwnClass): Date | null {
  const due = instantOf(typed, own.zone);
  if (typeof due === 'string') throw new Refusal(422, due === 'unreadable' ? 'unreadable-time' : due, 'due');
  if (due > own.expiresAt) throw new Refusal(422, 'due-after-end', 'due');
  if (!own.due || minuteOf(due) < minuteOf(own.due)) throw new Refusal(422, 'not-later', 'due');
  return minuteOf(due) === minuteOf(own.due) ? null : due;
}

const minuteOf = (time: Date): number => Math.floor(time.getTime() / 60_000);
