import 'server-only';
import { giveBack, takeFrom } from '@/features/readers/rate-limit/buckets.data';
import { addressOf, networkOf } from '@/features/readers/rate-limit/network';
import { nameKey } from '@/lib/name';
import { log } from '@/lib/ops/log';
import { Refusal } from '@/lib/web/refusal';
import { knownDevice } from './device';

/** Wrong passwords at once from one network; a staff room has one address. Then one each ten seconds. */
const triesOfNetwork = 30;
/** Wrong passwords at once for one name, from wherever. */
const triesOfName = 20;
/** Wrong passwords at once in a browser on which this name has signed in before. */
const triesOfDevice = 20;
/** New passwords at once by links for one account: each costs a judgement and a hash. */
const resetsOfAccount = 10;
/** New accounts at once from one network. */
const accountsOfNetwork = 10;

const networkOfSender = (request: Request): string => networkOf(addressOf(request.headers));

/**
 * Lets somebody try to sign in: only what fails is counted, by network and by name. In a browser on which the same name
 * has signed in before it is counted for that browser alone, so that strangers cannot use up its owner's tries.
 * @throws {Refusal} 429 with the seconds to wait
 */
export async function limitTries<Result>(
  { request, name, now }: { request: Request; name: string; now: Date },
  act: () => Promise<Result>,
): Promise<Result> {
  const device = knownDevice(request.headers.get('cookie'), name);
  const buckets: [string, number][] = device
    ? [[`sign-in on ${device}`, triesOfDevice]]
    : [
        [`sign-in from ${networkOfSender(request)}`, triesOfNetwork],
        [`sign-in as ${nameKey(name)}`, triesOfName],
      ];
  for (const [subject, most] of buckets) await take('sign-in', subject, most, now);
  const result = await act();
  for (const [subject] of buckets) await giveBack(subject, now);
  return result;
}

/** Lets somebody open an account, unless many were opened from their network. @throws {Refusal} 429 */
export const limitAccounts = (request: Request, now: Date): Promise<void> =>
  take('sign-up', `sign-up from ${networkOfSender(request)}`, accountsOfNetwork, now);

/** Lets the holder of a reset link try a new password. @throws {Refusal} 429 */
export const limitReset = (instructor: string, now: Date): Promise<void> =>
  take('reset', `reset of ${instructor}`, resetsOfAccount, now);

async function take(what: string, subject: string, most: number, now: Date): Promise<void> {
  const wait = await takeFrom(subject, most, now);
  if (wait === 0) return;
  log('limited', { what });
  throw new Refusal(429, 'too-many-tries', undefined, wait);
}
