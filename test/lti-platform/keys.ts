import {
  constants,
  createHmac,
  generateKeyPair as generate,
  type KeyObject,
  type KeyPairKeyObjectResult,
  sign as signBytes,
} from 'node:crypto';
import { promisify } from 'node:util';
import type { Answer } from './state';

/** What is wrong with a signature on purpose. */
export type Signing = {
  /** What the header says and how it is signed; `HS256` takes the public key for a secret. */
  alg?: 'RS256' | 'RS384' | 'RS512' | 'PS256' | 'ES256' | 'HS256' | 'none';
  /** What the header says, however it is signed. */
  saysAlg?: string;
  kid?: string | null;
  /** Signed by a key that the platform does not publish. */
  isForeign?: boolean;
  /** A claim is changed after signing. */
  isTampered?: boolean;
};

export type KeyFault = 'none' | 'huge' | 'not-json' | 'slow' | 'down' | 'redirect';

const generateKeyPair = promisify(generate);
const newRsa = () => generateKeyPair('rsa', { modulusLength: 2048 }) as Promise<KeyPairKeyObjectResult>;
// Making one takes long; what the platforms of one test file have in common is no danger to a test.
let first: Promise<KeyPairKeyObjectResult> | undefined;
let foreign: Promise<KeyPairKeyObjectResult> | undefined;

type Key = { kid: string; pair: KeyPairKeyObjectResult; isPublished: boolean };

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

function signature(input: string, alg: string, { privateKey, publicKey }: KeyPairKeyObjectResult): string {
  const bytes = Buffer.from(input);
  const rsa = (hash: string, key: KeyObject) => signBytes(hash, bytes, key).toString('base64url');
  if (alg === 'none') return '';
  if (alg === 'HS256') {
    const secret = publicKey.export({ type: 'spki', format: 'pem' });
    return createHmac('sha256', secret).update(bytes).digest('base64url');
  }
  if (alg === 'PS256') {
    const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
    return signBytes('sha256', bytes, { key: privateKey, ...padding }).toString('base64url');
  }
  if (alg === 'ES256')
    return signBytes('sha256', bytes, { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url');
  return rsa(`RSA-SHA${alg.slice(2)}`, privateKey);
}

/** The keys of a platform: the last one signs, all that are published are in the key set. */
export class KeyRing {
  #keys: Key[];
  fault: KeyFault = 'none';
  /** How often the key set was fetched. */
  fetched = 0;

  private constructor(pair: KeyPairKeyObjectResult) {
    this.#keys = [{ kid: 'platform-1', pair, isPublished: true }];
  }

  static async make(): Promise<KeyRing> {
    first ??= newRsa();
    return new KeyRing(await first);
  }

  /** Signs by a new key from now on. @param keepsOld whether the older ones stay in the key set */
  async rotate({ keepsOld }: { keepsOld: boolean }): Promise<void> {
    if (!keepsOld) for (const key of this.#keys) key.isPublished = false;
    this.#keys.push({ kid: `platform-${this.#keys.length + 1}`, pair: await newRsa(), isPublished: true });
  }

  /** A signed token, by hand, since no library makes the wrong ones. */
  async sign(claims: Readonly<Record<string, unknown>>, faults: Signing = {}): Promise<string> {
    const key = this.#keys.at(-1) as Key;
    const { alg = 'RS256', kid = key.kid } = faults;
    let { pair } = key;
    if (faults.isForeign) {
      foreign ??= newRsa();
      pair = await foreign;
    }
    if (alg === 'ES256') pair = await (generateKeyPair('ec', { namedCurve: 'P-256' }) as Promise<typeof pair>);
    const header = encode({ alg: faults.saysAlg ?? alg, typ: 'JWT', ...(kid !== null && { kid }) });
    const signed = `${header}.${encode(claims)}`;
    const sent = faults.isTampered ? `${header}.${encode({ ...claims, sub: 'somebody-else' })}` : signed;
    return `${sent}.${signature(signed, alg, pair)}`;
  }

  async answer(): Promise<Answer | 'hang' | 'break'> {
    this.fetched++;
    const keys = this.#keys
      .filter(({ isPublished }) => isPublished)
      .map(({ kid, pair }) => ({ ...pair.publicKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' }));
    const headers = { 'Content-Type': 'application/json' };
    if (this.fault === 'slow') return 'hang';
    if (this.fault === 'down') return 'break';
    if (this.fault === 'not-json') return { headers, body: '<!doctype html><title>Log in</title>' };
    // The redirect leads to the very same keys: who follows it would be content.
    if (this.fault === 'redirect') return { status: 302, headers: { Location: '/moved/jwks' } };
    const padding = this.fault === 'huge' && { padding: 'x'.repeat(5 * 1024 * 1024) };
    return { headers, body: JSON.stringify({ ...padding, keys }) };
  }
}
