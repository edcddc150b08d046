import 'server-only';
import { createHash } from 'node:crypto';
import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { proofSecrets } from '../reader';

/**
 * 150 to 300 tries of 100 rounds: about a third of a second on an ordinary machine, under two on a slow phone, and
 * an hour of a machine's time for ten thousand votes.
 */
const cost = 100;
const tries = [150, 300] as const;
const validMinutes = 10;
/** A proof in a form is a few hundred characters long. */
const longest = 2000;

/** A task for a browser, as JSON: to be solved by proof-of-work.worker.ts. */
export async function newChallenge(now: Date): Promise<string> {
  const challenge = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost,
    counter: randomInt(...tries),
    deriveKey,
    // Not the library's own `expiresAt`, which it would compare with this server's clock.
    data: { until: now.getTime() + validMinutes * 60_000 },
    ...proofSecrets(),
  });
  return JSON.stringify(challenge);
}

/**
 * Checks a solved task: signed by us, not expired, really solved.
 * @returns its id, by which it is used only once; null when it is none
 */
export async function checkProof(text: string, now: Date): Promise<string | null> {
  if (text.length > longest) return null;
  try {
    const { challenge, solution } = JSON.parse(text);
    const { verified } = await verifySolution({ challenge, solution, deriveKey, ...proofSecrets() });
    const isInTime = challenge.parameters.data.until >= now.getTime();
    return verified && isInTime ? createHash('sha256').update(challenge.signature).digest('base64url') : null;
  } catch {
    // What cannot be read is no proof.
    return null;
  }
}
