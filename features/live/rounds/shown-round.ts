import 'server-only';
import { z } from 'zod';
import { classPath } from '@/features/class/receive-class-form';
import type { Item } from '@/features/quiz/bank';
import type { Language } from '@/lib/languages';
import type { Done } from '@/lib/web/form-handler';
import { Refusal } from '@/lib/web/refusal';
import type { OwnClass } from '../../class/own-class';
import { findRound } from './data';
import { isVoteItem, type Round } from './round';

/** The field of a button that moves a lesson on: the round that its page showed. */
export const roundShape = z.object({ round: z.string().optional() });

/**
 * The round that a teacher means: the one their page showed, or, where a program names none, the one of the moment.
 * @throws {Refusal} 409 when nothing is being asked
 */
export async function shownRound(own: OwnClass, named: string | undefined): Promise<string> {
  const id = named ?? (await findRound(own.id))?.id;
  if (!id) throw new Refusal(409, 'no-live-question', 'round');
  return id;
}

/**
 * What a teacher means to ask: one of the class's questions, or the vote where the class has a poll.
 * @throws {Refusal} 422 when it is none of them · 409 for a vote where the poll is off
 */
export function askableItem(own: OwnClass, items: readonly Item[], id: string): Round['item'] {
  if (isVoteItem(id)) {
    if (!own.hasPoll) throw new Refusal(409, 'poll-is-off', 'item');
    return id;
  }
  const item = items.find((one) => one.id === id);
  if (!item) throw new Refusal(422, 'unknown-item', 'item');
  return item.id;
}

/** Back to the page on which the teacher leads the lesson. */
export const toLivePage = (lang: Language, own: OwnClass, round: string | null): Done => ({
  to: classPath(lang, own.id, '/live'),
  json: { round },
});
