import 'server-only';
import { Refusal } from '@/lib/refusal';
import { countGuess, guessWait } from './data';
import { addressOf } from './network';

/**
 * Looks something up by a code that somebody typed. Codes that lead nowhere are counted by network, and after many of
 * them the network has to wait: nobody finds a class or a pupil by trying.
 * @param find the look-up; null or undefined: a wrong code
 * @throws {Refusal} 429 with the seconds to wait
 */
export async function lookUp<Found>(
  headers: Pick<Headers, 'get'>,
  field: string,
  find: () => Promise<Found | null>,
  now: Date,
): Promise<Found | null> {
  const wait = await guessWait(addressOf(headers), now);
  if (wait > 0) throw new Refusal(429, 'too-many-guesses', field, wait);
  const found = await find();
  if (!found) await countGuess(addressOf(headers), now);
  return found;
}
