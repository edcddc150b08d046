import { randomUUID } from 'node:crypto';
import { decodeJwt } from 'jose';
import { type Answer, type Exchange, formOf, insist, json, type Scope, type State } from './state';
import { readToolToken, refuseRepeat } from './tool-token';

const lifetime = 3600;

/** The token endpoint: client credentials by a JWT of the tool (RFC 7523, as 1EdTech's Security Framework asks). */
export async function giveAccess(state: State, exchange: Exchange): Promise<Answer> {
  insist(exchange.method === 'POST', 405, 'invalid_request', 'a token is asked for by a post');
  const form = formOf(exchange);
  insist(form.get('grant_type') === 'client_credentials', 400, 'unsupported_grant_type', 'not client_credentials');
  const type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
  insist(form.get('client_assertion_type') === type, 400, 'invalid_request', 'client_assertion_type is another');
  const assertion = form.get('client_assertion') ?? '';
  let clientId: string | undefined;
  try {
    clientId = decodeJwt(assertion).sub;
  } catch {}
  const tool = state.tools.get(clientId ?? '');
  insist(tool, 400, 'invalid_client', 'sub of the assertion is no client');
  const claims = await readToolToken(state, tool, assertion, [`${state.issuer}/token`]);
  insist(claims.sub === claims.iss, 400, 'invalid_client', 'iss and sub of the assertion differ');
  refuseRepeat(state, tool, 'jti', claims.jti);

  const asked = (form.get('scope') ?? '').split(' ').filter(Boolean);
  insist(asked.length > 0, 400, 'invalid_scope', 'no scope is asked for');
  const scopes = asked.filter((one) => tool.scopes.includes(one));
  insist(scopes.length > 0, 400, 'invalid_scope', 'the tool was granted none of these scopes');
  const token = randomUUID();
  state.access.set(token, { clientId: tool.clientId, scopes, expiresAt: state.now() + lifetime * 1000 });
  return json({ access_token: token, token_type: 'Bearer', expires_in: lifetime, scope: scopes.join(' ') });
}

/** The tool that calls a service, by a token that has one of the scopes. */
export function callerOf(state: State, { headers }: Exchange, anyOf: readonly Scope[]): string {
  const token = /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
  const access = state.access.get(token);
  insist(access && access.expiresAt > state.now(), 401, 'invalid_token', 'the access token is unknown or has expired');
  insist(
    anyOf.some((one) => access.scopes.includes(one)),
    403,
    'insufficient_scope',
    `one of ${anyOf.join(' ')} is needed`,
  );
  return access.clientId;
}
