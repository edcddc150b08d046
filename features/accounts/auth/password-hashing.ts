import 'server-only';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { concurrencyLimit } from '@/lib/queue/concurrency-limit';

/**
 * One hash at a time in a process: it takes a thread for a tenth of a second, and Node's four threads would take two
 * processors from everybody else. Twenty more wait about two seconds; a form is answered within five.
 */
const limit = concurrencyLimit({ atOnce: 1, waiting: 20, retryAfter: 5 });

/** scrypt as the library does it, in a line. Throws a refusal, 503, when many are being asked for at once. */
export const passwordHashing = {
  hash: (password: string) => limit(() => hashPassword(password)),
  verify: (asked: { hash: string; password: string }) => limit(() => verifyPassword(asked)),
};
