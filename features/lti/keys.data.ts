import 'server-only';
import { type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { dayMs } from '@/lib/day';
import { database } from '@/lib/db/client';
import { newId } from '@/lib/ids';
import { opened, sealed } from '@/lib/keys';
import { siteSecret } from '@/lib/ops/environment';

/** A key signs for so many days. */
const signingDays = 90;
/** Platforms keep a key set for hours or a day: a key is published for so long after it signed for the last time. */
const publishedDays = 14;
/** The next key is made and published so long before it signs, so that platforms have fetched it by then. */
const aheadDays = 7;

const purpose = 'lti key';

/**
 * The keys that are published, made on demand: the one that signs now first. Two servers that make one at the same
 * time have two, which does no harm.
 */
async function listKeys(now: Date): Promise<{ kid: string; jwk: JWK; signsUntil: Date }[]> {
  const db = await database();
  const published = { signsUntil: { gt: new Date(now.getTime() - publishedDays * dayMs) } };
  let rows = await db.ltiKey.findMany({ where: published, orderBy: [{ signsUntil: 'asc' }, { kid: 'asc' }] });
  const last = rows.at(-1)?.signsUntil ?? now;
  if (last.getTime() - now.getTime() <= aheadDays * dayMs) {
    const from = Math.max(last.getTime(), now.getTime());
    await makeKey(new Date(from + signingDays * dayMs));
    rows = await db.ltiKey.findMany({ where: published, orderBy: [{ signsUntil: 'asc' }, { kid: 'asc' }] });
  }
  await db.ltiKey.deleteMany({ where: { NOT: published } });
  return rows.flatMap(({ kid, sealedKey, signsUntil }) => {
    const text = opened(siteSecret(), purpose, kid, sealedKey);
    return text ? [{ kid, jwk: JSON.parse(text) as JWK, signsUntil }] : [];
  });
}

async function makeKey(signsUntil: Date): Promise<void> {
  const { privateKey } = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
  const kid = newId();
  const text = JSON.stringify(await exportJWK(privateKey));
  const db = await database();
  await db.ltiKey.create({ data: { kid, sealedKey: sealed(siteSecret(), purpose, kid, text), signsUntil } });
}

/** The key set that platforms fetch: public halves only. */
export async function publicKeys(now: Date): Promise<{ keys: JWK[] }> {
  const keys = await listKeys(now);
  return {
    keys: keys.map(({ kid, jwk: { kty, n, e } }) => ({ kty, n, e, kid, alg: 'RS256', use: 'sig' }) as JWK),
  };
}

/** The key that signs now. */
export async function signingKey(now: Date): Promise<{ kid: string; key: CryptoKey }> {
  const key = (await listKeys(now)).find(({ signsUntil }) => signsUntil > now);
  if (!key) throw new Error('There is no key that this secret opens.');
  return { kid: key.kid, key: (await importJWK(key.jwk, 'RS256')) as CryptoKey };
}
