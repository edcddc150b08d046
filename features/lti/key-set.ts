import 'server-only';
import { createLocalJWKSet, errors, type FlattenedJWSInput, type JSONWebKeySet, type JWSHeaderParameters } from 'jose';
import { FetchRefused, guardedFetch } from '@/lib/web/guarded-fetch';

/** A key set has a few keys of less than a kilobyte each. */
const maxBytes = 64 * 1024;
const keptMs = 10 * 60 * 1000;
const mostKept = 200;

type KeySet = ReturnType<typeof createLocalJWKSet>;
/** `anew` counts how often it was fetched for a key that it did not have. */
type Kept = { keys: KeySet; until: number; anew: number };
const kept = new Map<string, Kept>();
/** Platforms change their keys every few months. */
const mostAnew = 10;

/** The key set of a platform could not be had: its message is for the log. */
export class NoKeySet extends Error {}

async function fetchKeys(address: string, allowLoopback: boolean): Promise<KeySet> {
  try {
    const { status, body } = await guardedFetch(address, { maxBytes, timeoutMs: 3000, allowLoopback });
    if (status !== 200) throw new NoKeySet(`status ${status}`);
    const keys = createLocalJWKSet(JSON.parse(body) as JSONWebKeySet);
    if (kept.size >= mostKept) kept.clear();
    const now = performance.now();
    const last = kept.get(address);
    // The count goes on, and the set is kept no longer for having been asked for: in ten minutes so many are fetched.
    const isAnew = last !== undefined && last.until > now;
    kept.set(address, { keys, until: isAnew ? last.until : now + keptMs, anew: isAnew ? last.anew + 1 : 0 });
    return keys;
  } catch (error) {
    if (error instanceof NoKeySet) throw error;
    throw new NoKeySet(error instanceof FetchRefused ? error.reason : 'not a key set');
  }
}

/**
 * Finds the key that a token of a platform names. The key set is kept for ten minutes, and fetched anew for a key that
 * it does not have: ten times at most, since anybody can send a token of a made-up key, and we are not to flood a platform.
 */
export const keysOf =
  (address: string, allowLoopback: boolean) =>
  async (header: JWSHeaderParameters | undefined, token: FlattenedJWSInput) => {
    const known = kept.get(address);
    if (known && known.until > performance.now()) {
      try {
        return await known.keys(header, token);
      } catch (error) {
        if (!(error instanceof errors.JWKSNoMatchingKey) || known.anew >= mostAnew) throw error;
      }
    }
    return (await fetchKeys(address, allowLoopback))(header, token);
  };
