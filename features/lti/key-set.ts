import 'server-only';
import { createLocalJWKSet, errors, type FlattenedJWSInput, type JSONWebKeySet, type JWSHeaderParameters } from 'jose';
import { FetchRefused, guardedFetch } from '@/lib/web/guarded-fetch';

/** A key set has a few keys of less than a kilobyte each. */
const maxBytes = 64 * 1024;
const keptMs = 10 * 60 * 1000;
const mostKept = 200;

type KeySet = ReturnType<typeof createLocalJWKSet>;
const kept = new Map<string, { keys: KeySet; until: number }>();

/** The key set of a platform could not be had: its message is for the log. */
export class NoKeySet extends Error {}

async function fetchKeys(address: string, allowLoopback: boolean): Promise<KeySet> {
  try {
    const { status, body } = await guardedFetch(address, { maxBytes, timeoutMs: 3000, allowLoopback });
    if (status !== 200) throw new NoKeySet(`status ${status}`);
    const keys = createLocalJWKSet(JSON.parse(body) as JSONWebKeySet);
    if (kept.size >= mostKept) kept.clear();
    kept.set(address, { keys, until: performance.now() + keptMs });
    return keys;
  } catch (error) {
    if (error instanceof NoKeySet) throw error;
    throw new NoKeySet(error instanceof FetchRefused ? error.reason : 'not a key set');
  }
}

/**
 * Finds the key that a token of a platform names. The key set is kept for ten minutes, and fetched anew for a key that
 * it does not have: each launch needs a login of ours, so nobody makes us fetch more often than they ask for one.
 */
export const keysOf =
  (address: string, allowLoopback: boolean) =>
  async (header: JWSHeaderParameters | undefined, token: FlattenedJWSInput) => {
    const known = kept.get(address);
    if (known && known.until > performance.now()) {
      try {
        return await known.keys(header, token);
      } catch (error) {
        if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      }
    }
    return (await fetchKeys(address, allowLoopback))(header, token);
  };
