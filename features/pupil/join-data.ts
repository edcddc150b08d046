import 'server-only';
import { lookUp } from '@/features/readers/rate-limit/guesses';
import type { ReaderId } from '@/features/readers/reader';
import type { Class } from '../class/class';
import { classCodeIn } from './class-code';
import { findClassByCode, findPupil, listOpenNames } from './data';

/** What the page to join shows of a class: itself, the names to pick from, and who this browser is in it. */
export type JoinPageData = { class: Class; openNames: string[]; ownName: string | null };

/** The class of a code for whoever would join it; null when there is none. */
async function findJoinPage(reader: ReaderId | null, typed: string, now: Date): Promise<JoinPageData | null> {
  const code = classCodeIn(typed);
  const ofCode = code && (await findClassByCode(code, now));
  if (!code || !ofCode) return null;
  const [pupil, openNames] = await Promise.all([findPupil(reader, code, now), listOpenNames(ofCode.id)]);
  return { class: ofCode, openNames, ownName: pupil?.name ?? null };
}

/**
 * The class of a code for whoever would join it, with its open names; null when there is none. Anybody can try codes.
 * @throws {Refusal} 429 after many wrong ones
 */
export const tryJoinPage = (reader: ReaderId | null, typed: string, headers: Pick<Headers, 'get'>, now: Date) =>
  lookUp(
    headers,
    'code',
    () => findJoinPage(reader, typed, now),
    now,
    (page) => page.class.id,
  );

/**
 * The class of a code, where anybody can try codes; null when there is none.
 * @throws {Refusal} 429 after many wrong ones
 */
export async function tryClass(typed: string, headers: Pick<Headers, 'get'>, now: Date): Promise<Class | null> {
  const find = async () => {
    const code = classCodeIn(typed);
    return code && (await findClassByCode(code, now));
  };
  return (await lookUp(headers, 'code', find, now, (found) => (found === '' ? '' : found.id))) || null;
}
