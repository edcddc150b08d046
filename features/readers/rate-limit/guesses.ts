import 'server-only';
import { Refusal } from '@/lib/web/refusal';
import { countGuess, guessWait } from './guesses.data';
import { addressOf } from './network';
import { isVisitor } from './visits.data';

/**
 * Looks something up by a code that somebody typed. Codes that lead nowhere are counted by network, and after many of
 * them the network has to wait: nobody finds a class or a pupil by trying.
 * @param find the look-up; null or undefined: a wrong code
 * @param placeOf what was found as a place where networks are known (`noteVisit`): a network that is known there goes on
 *   coming in, so that one who tries codes does not keep all others of a school out
 * @throws {Refusal} 429 with the seconds to wait; whoever has to wait is not told whether the code was right
 */
export async function lookUp<Found>(
  headers: Pick<Headers, 'get'>,
  field: string,
  find: () => Promise<Found | null>,
  now: Date,
  placeOf: (found: Found) => string,
): Promise<Found | null> {
  const address = addressOf(headers);
  const [wait, found] = await Promise.all([guessWait(address, now), find()]);
  const mayLook = wait === 0 || (found && (await isVisitor(placeOf(found), address, now)));
  if (!mayLook) throw new Refusal(429, 'too-many-guesses', field, wait);
  if (!found) await countGuess(address, now);
  return found;
}
