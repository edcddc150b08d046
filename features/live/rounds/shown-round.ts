import 'server-only';
import { z } from 'zod';
import { classPath } from '@/features/class/receive-class-form';
import type { Language } from '@/lib/languages';
import type { Done } from '@/lib/web/form-handler';
import { Refusal } from '@/lib/web/refusal';
import type { OwnClass } from '../../class/own-class';
import { findRound } from './data';

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

/** Back to the page on which the teacher leads the lesson. */
export const toLivePage = (lang: Language, own: OwnClass, round: string | null): Done => ({
  to: classPath(lang, own.id, '/live'),
  json: { round },
});
