import { createLocalJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import { insist, Refusal, type State, type Tool } from './state';

/** The public keys of a tool, fetched anew each time as platforms do whose cache has run out. */
async function toolKeys({ fetchTool }: State, tool: Tool) {
  const answer = await fetchTool(tool.jwksUri).catch(() => null);
  insist(answer?.ok, 400, 'invalid_client', `the tool's key set ${tool.jwksUri} cannot be fetched`);
  const set = await answer.json().catch(() => null);
  insist(Array.isArray(set?.keys) && set.keys.length > 0, 400, 'invalid_client', 'the tool has no key set');
  for (const key of set.keys) {
    insist(typeof key.kid === 'string' && key.kid !== '', 400, 'invalid_client', 'a key of the tool has no kid');
    insist(!('d' in key) && key.kty !== 'oct', 400, 'invalid_client', 'the tool publishes a private key');
  }
  return createLocalJWKSet(set);
}

/**
 * Checks a token that a tool has signed: RS256 by a published key that the header names, its claims for us, in time.
 * @param audience each of which is accepted
 */
export async function readToolToken(
  state: State,
  tool: Tool,
  token: string,
  audience: string[],
): Promise<JWTPayload & Record<string, unknown>> {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, await toolKeys(state, tool), {
      algorithms: ['RS256'],
      audience,
      issuer: tool.clientId,
      requiredClaims: ['iss', 'aud', 'iat', 'exp'],
      currentDate: new Date(state.now()),
      clockTolerance: 5,
    });
    insist(protectedHeader.kid, 400, 'invalid_client', 'the header of the token names no key');
    insist((payload.exp ?? 0) - (payload.iat ?? 0) <= 3600, 400, 'invalid_client', 'the token lives over an hour');
    insist((payload.iat ?? 0) <= state.now() / 1000 + 5, 400, 'invalid_client', 'the token is from the future');
    return payload;
  } catch (error) {
    if (error instanceof errors.JOSEError) throw new Refusal(400, 'invalid_client', error.message);
    throw error;
  }
}

/** Refuses what was used before. */
export function refuseRepeat({ usedOnce }: State, tool: Tool, kind: 'jti' | 'nonce', value: unknown): void {
  insist(typeof value === 'string' && value !== '', 400, 'invalid_request', `the token has no ${kind}`);
  const key = `${kind} ${tool.clientId} ${value}`;
  insist(!usedOnce.has(key), 400, 'invalid_request', `the ${kind} was used before`);
  usedOnce.add(key);
}
