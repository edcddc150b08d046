import 'server-only';
import { SignJWT } from 'jose';
import { z } from 'zod';
import { siteTime } from '@/lib/db/site-time';
import { newId } from '@/lib/ids';
import { guardedFetch } from '@/lib/web/guarded-fetch';
import { signingKey } from './keys.data';
import type { Platform } from './platform';

/** Platforms answer services slowly when a whole course is graded. */
export const serviceTimeoutMs = 8000;
const maxBytes = 256 * 1024;

const kept = new Map<string, { token: string; until: number }>();
const answerShape = z.object({ access_token: z.string().min(1).max(8000), expires_in: z.coerce.number().optional() });

/** A platform that gave no access, or did not answer. */
export class NoAccess extends Error {
  constructor(readonly status: number) {
    super(`token ${status}`);
  }
}

/**
 * An access token of a platform for a scope (RFC 7523): kept until a minute before it runs out.
 * @throws {NoAccess}, or what fetching throws
 */
export async function accessToken(
  { id, clientId, tokenUrl, tokenAudience }: Platform,
  scope: string,
  allowLoopback: boolean,
  now: Date,
  timeoutMs = serviceTimeoutMs,
): Promise<string> {
  const key = `${id} ${scope}`;
  const known = kept.get(key);
  if (known && known.until > performance.now()) return known.token;
  const { kid, key: signing } = await signingKey(now);
  // The platform compares these with its own clock.
  const seconds = Math.floor((await siteTime()).getTime() / 1000);
  const assertion = await new SignJWT({ jti: newId() })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(tokenAudience ?? tokenUrl)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + 300)
    .sign(signing);
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
    scope,
  }).toString();
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' };
  const answer = await guardedFetch(tokenUrl, {
    ...{ method: 'POST', headers, body, maxBytes, allowLoopback },
    timeoutMs,
  });
  if (answer.status !== 200) throw new NoAccess(answer.status);
  const { access_token: token, expires_in: lasts = 300 } = answerShape.parse(JSON.parse(answer.body));
  kept.set(key, { token, until: performance.now() + Math.max(0, lasts - 60) * 1000 });
  return token;
}

/** Forgets an access token that a platform does not take any more. */
export const forgetAccess = ({ id }: Pick<Platform, 'id'>, scope: string): void => void kept.delete(`${id} ${scope}`);
