import {
  createLocalJWKSet,
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  type JWTPayload,
  jwtVerify,
  SignJWT,
} from 'jose';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Platform } from './platform';
import type { Course, LaunchFaults, Link, Tool } from './state';
import { claim, deepLinkingClaim, gradesClaim, media, membersClaim, roles, scope, toolConfiguration } from './terms';

// The tool is made by hand here, so that the platform is tried by nothing that it will try itself.
const home = 'http://tool.test';
const everyScope = Object.values(scope);
let pair: CryptoKeyPair;
let stranger: CryptoKeyPair;
let publicKey: Record<string, unknown>;

beforeAll(async () => {
  pair = (await generateKeyPair('RS256', { extractable: true })) as CryptoKeyPair;
  stranger = (await generateKeyPair('RS256')) as CryptoKeyPair;
  publicKey = { ...(await exportJWK(pair.publicKey)), kid: 'tool-1', alg: 'RS256', use: 'sig' };
});

let platform: Platform;
let toolKeys: unknown;
let now: number;
let tool: Tool;
let course: Course;
let link: Link;

beforeEach(async () => {
  now = Date.parse('2026-11-20T09:00:00Z');
  toolKeys = { keys: [publicKey] };
  platform = await Platform.start({ now: () => now, fetchTool: async () => Response.json(toolKeys), pageSize: 2 });
  tool = platform.addTool({
    name: 'A tool',
    initiateLoginUri: `${home}/login`,
    targetLinkUri: `${home}/launch`,
    redirectUris: [`${home}/launch`],
    jwksUri: `${home}/keys`,
    scopes: everyScope,
  });
  course = platform.addCourse({
    people: [
      { sub: 'teacher-1', roles: [roles.teacher], name: 'Ruth Adler' },
      { sub: 'learner-1', roles: [roles.learner], name: 'Ali Karimov', email: 'ali@school.test' },
      { sub: 'learner-2', roles: [roles.learner] },
      { sub: 'left', roles: [roles.learner], isInactive: true },
      { sub: 'learner-3', roles: [roles.learner] },
    ],
  });
  link = platform.addLink({ courseId: course.id, title: 'The quiz', targetLinkUri: `${home}/launch` }, 100);
});
afterEach(() => platform.close());

type Fields = Readonly<Record<string, string | undefined>>;
const given = (fields: Fields) =>
  Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined);
const at = (path: string) => `${platform.state.issuer}${path}`;

/** A token of the tool, right but for what is said. */
function toolToken(
  claims: JWTPayload,
  {
    kid = 'tool-1',
    alg = 'RS256',
    key = pair.privateKey,
  }: { kid?: string; alg?: string; key?: CryptoKey | Uint8Array } = {},
) {
  const seconds = Math.floor(now / 1000);
  const right = { iss: tool.clientId, iat: seconds, exp: seconds + 60 };
  return new SignJWT({ ...right, ...claims }).setProtectedHeader({ alg, kid }).sign(key);
}

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
async function askAccess(claims: JWTPayload = {}, form: Fields = {}, more?: Parameters<typeof toolToken>[1]) {
  const right = { sub: tool.clientId, aud: at('/token'), jti: crypto.randomUUID() };
  const fields = {
    grant_type: 'client_credentials',
    client_assertion_type: assertionType,
    client_assertion: await toolToken({ ...right, ...claims }, more),
    scope: everyScope.join(' '),
    ...form,
  };
  const answer = await fetch(at('/token'), { method: 'POST', body: new URLSearchParams(given(fields)) });
  return { status: answer.status, body: await answer.json() };
}
const accessFor = async (...scopes: string[]) => (await askAccess({}, { scope: scopes.join(' ') })).body.access_token;

async function authorize(faults: LaunchFaults = {}, changes: Fields = {}, sub = 'learner-1') {
  const launch = platform.launch({ tool, sub, link, faults });
  const right = {
    scope: 'openid',
    response_type: 'id_token',
    response_mode: 'form_post',
    prompt: 'none',
    client_id: launch.fields.get('client_id') ?? '',
    redirect_uri: `${home}/launch`,
    login_hint: launch.fields.get('login_hint') ?? '',
    lti_message_hint: launch.fields.get('lti_message_hint') ?? '',
    state: 'a state',
    nonce: 'a nonce',
  };
  const answer = await fetch(at(`/authorize?${new URLSearchParams(given({ ...right, ...changes }))}`));
  const html = await answer.text();
  const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1];
  const action = /action="([^"]*)"/.exec(html)?.[1];
  return { status: answer.status, action, field };
}

describe('registration', () => {
  const request = () => ({
    application_type: 'web',
    response_types: ['id_token'],
    grant_types: ['implicit', 'client_credentials'],
    initiate_login_uri: `${home}/login`,
    redirect_uris: [`${home}/launch`],
    client_name: 'A tool',
    jwks_uri: `${home}/keys`,
    token_endpoint_auth_method: 'private_key_jwt',
    scope: `openid ${scope.score}`,
    [toolConfiguration]: {
      domain: 'tool.test',
      target_link_uri: `${home}/launch`,
      claims: ['iss', 'sub'],
      messages: [{ type: 'LtiResourceLinkRequest' }, { type: 'LtiDeepLinkingRequest' }],
    },
  });
  const register = async (changes: Record<string, unknown>, token: string | null) => {
    const headers = { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) };
    const body = JSON.stringify({ ...request(), ...changes });
    const answer = await fetch(at('/register'), { method: 'POST', headers, body });
    return { status: answer.status, body: await answer.json() };
  };
  const invite = () => platform.invite().get('registration_token');

  it('takes in a tool once for each invitation, and grants the scopes that it asked for', async () => {
    const invitation = platform.invite();
    const configuration = await (await fetch(invitation.get('openid_configuration') ?? '')).json();
    expect(configuration).toMatchObject({ issuer: platform.state.issuer, registration_endpoint: at('/register') });
    const token = invitation.get('registration_token');
    const { status, body } = await register({}, token);
    expect(status).toBe(200);
    expect(body[toolConfiguration].deployment_id).toEqual(expect.any(String));
    expect(platform.state.tools.get(body.client_id)).toMatchObject({ scopes: [scope.score], name: 'A tool' });
    expect((await register({}, token)).status).toBe(401);
    expect((await register({}, null)).status).toBe(401);
  });

  const tools = (changes: Record<string, unknown>) => ({
    [toolConfiguration]: { ...(request()[toolConfiguration] as object), ...changes },
  });
  it.each<[string, Record<string, unknown>]>([
    ['another application type', { application_type: 'native' }],
    ['no id_token', { response_types: ['code'] }],
    ['no client credentials', { grant_types: ['implicit'] }],
    ['no login address', { initiate_login_uri: undefined }],
    ['no redirect', { redirect_uris: [] }],
    ['a redirect elsewhere', { redirect_uris: ['http://other.test/launch'] }],
    ['a client secret', { token_endpoint_auth_method: 'client_secret_basic' }],
    ['no key set', { jwks_uri: undefined }],
    ['a scope that is not offered', { scope: 'openid offline_access' }],
    ['no part for tools', { [toolConfiguration]: undefined }],
    ['another domain', tools({ domain: 'other.test' })],
    ['an unknown message', tools({ messages: [{ type: 'LtiSubmissionReviewRequest' }] })],
  ])('refuses %s', async (_, changes) => {
    const before = platform.state.tools.size;
    expect((await register(changes, invite())).status).toBe(400);
    expect(platform.state.tools.size).toBe(before);
  });
});

describe('a launch', () => {
  it('posts a token that a tool can check by the key set, and the state that it sent', async () => {
    const { action, field } = await authorize({}, {}, 'teacher-1');
    expect([action, field('state')]).toEqual([`${home}/launch`, 'a state']);
    const keys = createLocalJWKSet(await (await fetch(at('/jwks'))).json());
    const { payload } = await jwtVerify(field('id_token') ?? '', keys, {
      issuer: platform.state.issuer,
      audience: tool.clientId,
      currentDate: new Date(now),
    });
    expect(payload).toMatchObject({
      sub: 'teacher-1',
      nonce: 'a nonce',
      [claim('message_type')]: 'LtiResourceLinkRequest',
      [claim('version')]: '1.3.0',
      [claim('deployment_id')]: tool.deploymentId,
      [claim('roles')]: [roles.teacher],
      [claim('resource_link')]: { id: link.id, title: 'The quiz' },
      [gradesClaim]: { lineitem: expect.stringContaining('?type_id=1') },
      [membersClaim]: { service_versions: ['2.0'] },
    });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(60);
    expect(payload).not.toHaveProperty('name');
  });

  it.each<[string, Fields]>([
    ['a client that is not known', { client_id: 'nobody' }],
    ['an address that is not registered', { redirect_uri: `${home}/launch?to=elsewhere` }],
  ])('sends nothing anywhere for %s', async (_, changes) => {
    expect(await authorize({}, changes)).toMatchObject({ status: 400, action: undefined });
  });

  it.each<[string, string, Fields]>([
    ['no nonce', 'invalid_request', { nonce: undefined }],
    ['no state', 'invalid_request', { state: undefined }],
    ['another scope', 'invalid_scope', { scope: 'openid profile' }],
    ['another response type', 'unsupported_response_type', { response_type: 'code' }],
    ['another response mode', 'invalid_request', { response_mode: 'query' }],
    ['a prompt', 'invalid_request', { prompt: 'login' }],
    ['no launch', 'invalid_request', { lti_message_hint: 'another' }],
    ['somebody else', 'access_denied', { login_hint: 'teacher-1' }],
  ])('answers a request with %s by the error %s', async (_, error, changes) => {
    const { field } = await authorize({}, changes);
    expect([field('error'), field('id_token')]).toEqual([error, undefined]);
  });

  it('can be wrong in each way that a tool has to refuse', async () => {
    const keys = createLocalJWKSet(await (await fetch(at('/jwks'))).json());
    const check = async (faults: LaunchFaults) => {
      const { field } = await authorize(faults);
      const options = { issuer: platform.state.issuer, audience: tool.clientId, currentDate: new Date(now) };
      return jwtVerify(field('id_token') ?? '', keys, { ...options, algorithms: ['RS256'] }).then(
        () => 'right',
        ({ code }) => code,
      );
    };
    expect(await check({})).toBe('right');
    for (const alg of ['none', 'HS256', 'ES256', 'PS256', 'RS512'] as const)
      expect(await check({ signing: { alg } }), alg).toBe('ERR_JOSE_ALG_NOT_ALLOWED');
    expect(await check({ signing: { isForeign: true } })).toBe('ERR_JWS_SIGNATURE_VERIFICATION_FAILED');
    expect(await check({ signing: { isTampered: true } })).toBe('ERR_JWS_SIGNATURE_VERIFICATION_FAILED');
    expect(await check({ signing: { kid: 'unknown' } })).toBe('ERR_JWKS_NO_MATCHING_KEY');
    expect(await check({ claims: { aud: 'somebody' } })).toBe('ERR_JWT_CLAIM_VALIDATION_FAILED');
    expect(await check({ claims: { exp: now / 1000 - 60 } })).toBe('ERR_JWT_EXPIRED');
    const { field } = await authorize({ error: { error: 'login_required' }, fields: { state: 'another' } });
    expect([field('error'), field('state'), field('id_token')]).toEqual(['login_required', 'another', undefined]);
  });

  it('goes on by a new key, and can lose the old one', async () => {
    const kids = async () => (await (await fetch(at('/jwks'))).json()).keys.map(({ kid }: { kid: string }) => kid);
    await platform.state.keys.rotate({ keepsOld: false });
    expect(await kids()).toEqual(['platform-2']);
    expect(decodeProtectedHeader((await authorize()).field('id_token') ?? '').kid).toBe('platform-2');
    platform.state.keys.fault = 'huge';
    expect((await (await fetch(at('/jwks'))).text()).length).toBeGreaterThan(5_000_000);
    platform.state.keys.fault = 'not-json';
    await expect((await fetch(at('/jwks'))).json()).rejects.toThrow(SyntaxError);
  });
});

describe('deep linking', () => {
  const choose = async (changes: JWTPayload = {}, more?: Parameters<typeof toolToken>[1]) => {
    const { id } = platform.launch({ tool, sub: 'teacher-1', course, data: 'a b c', acceptMultiple: false });
    const right = {
      aud: platform.state.issuer,
      nonce: crypto.randomUUID(),
      [claim('message_type')]: 'LtiDeepLinkingResponse',
      [claim('version')]: '1.3.0',
      [claim('deployment_id')]: tool.deploymentId,
      [deepLinkingClaim('data')]: 'a b c',
      [deepLinkingClaim('content_items')]: [
        { type: 'ltiResourceLink', title: 'The quiz', url: `${home}/launch?quiz`, lineItem: { scoreMaximum: 10 } },
      ],
    };
    const body = new URLSearchParams({ JWT: await toolToken({ ...right, ...changes }, more) });
    return (await fetch(at(`/deep-links/${id}`), { method: 'POST', body })).status;
  };

  it('makes the links that a teacher chose, with their line items', async () => {
    expect(await choose()).toBe(200);
    const made = [...platform.state.links.values()].at(-1);
    expect(made).toMatchObject({ title: 'The quiz', targetLinkUri: `${home}/launch?quiz`, courseId: course.id });
    expect(platform.state.lineItems.get(made?.lineItemId ?? '')).toMatchObject({ scoreMaximum: 10 });
  });

  it.each<[string, JWTPayload]>([
    ['another audience', { aud: 'http://other.test' }],
    ['another issuer', { iss: 'somebody' }],
    ['no nonce', { nonce: undefined }],
    ['another deployment', { [claim('deployment_id')]: '0' }],
    ['another message', { [claim('message_type')]: 'LtiResourceLinkRequest' }],
    ['other data', { [deepLinkingClaim('data')]: 'a b' }],
    ['no data', { [deepLinkingClaim('data')]: undefined }],
    [
      'two items where one is wanted',
      { [deepLinkingClaim('content_items')]: [{ type: 'ltiResourceLink' }, { type: 'ltiResourceLink' }] },
    ],
    ['an item of another type', { [deepLinkingClaim('content_items')]: [{ type: 'file' }] }],
    [
      'a link elsewhere',
      { [deepLinkingClaim('content_items')]: [{ type: 'ltiResourceLink', url: 'http://other.test/' }] },
    ],
  ])('refuses %s', async (_, changes) => {
    const before = platform.state.links.size;
    expect(await choose(changes)).toBe(400);
    expect(platform.state.links.size).toBe(before);
  });

  it('refuses a nonce twice, an old token, and keys that it cannot trust', async () => {
    expect(await choose({ nonce: 'once' })).toBe(200);
    expect(await choose({ nonce: 'once' })).toBe(400);
    expect(await choose({ iat: now / 1000 - 120, exp: now / 1000 - 60 })).toBe(400);
    expect(await choose({}, { key: stranger.privateKey })).toBe(400);
    expect(await choose({}, { kid: 'tool-2' })).toBe(400);
    expect(await choose({}, { alg: 'HS256', key: new TextEncoder().encode('x'.repeat(32)) })).toBe(400);
    toolKeys = { keys: [{ ...(await exportJWK(pair.privateKey)), kid: 'tool-1' }] };
    expect(await choose()).toBe(400);
    toolKeys = { keys: [] };
    expect(await choose()).toBe(400);
  });
});

describe('the token endpoint', () => {
  it('gives what was granted of what is asked', async () => {
    tool.scopes = [scope.score, scope.members];
    const { status, body } = await askAccess({}, { scope: `${scope.score} ${scope.lineItem}` });
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3600, scope: scope.score });
    expect((await askAccess({}, { scope: scope.lineItem })).body.error).toBe('invalid_scope');
  });

  it.each<[string, string, JWTPayload, Fields]>([
    ['another grant', 'unsupported_grant_type', {}, { grant_type: 'password' }],
    ['another kind of assertion', 'invalid_request', {}, { client_assertion_type: 'saml' }],
    ['no scope', 'invalid_scope', {}, { scope: undefined }],
    ['an unknown client', 'invalid_client', { sub: 'nobody' }, {}],
    ['another issuer', 'invalid_client', { iss: 'nobody' }, {}],
    ['another audience', 'invalid_client', { aud: 'http://other.test/token' }, {}],
    ['no end', 'invalid_client', { exp: undefined }, {}],
    ['a token for a year', 'invalid_client', { exp: 1_900_000_000 }, {}],
    ['no jti', 'invalid_request', { jti: undefined }, {}],
  ])('refuses %s', async (_, error, claims, form) => {
    const { status, body } = await askAccess(claims, form);
    expect([status, body.error]).toEqual([400, error]);
  });

  it('refuses a jti twice, an old assertion and a key that is not published', async () => {
    expect((await askAccess({ jti: 'once' })).status).toBe(200);
    expect((await askAccess({ jti: 'once' })).status).toBe(400);
    expect((await askAccess({ iat: now / 1000 - 120, exp: now / 1000 - 60 })).status).toBe(400);
    expect((await askAccess({}, {}, { key: stranger.privateKey })).status).toBe(400);
  });
});

describe('grades', () => {
  const items = () => at(`/courses/${course.id}/lineitems?type_id=1`);
  const item = () => at(`/courses/${course.id}/lineitems/${link.lineItemId}/lineitem?type_id=1`);
  const part = (name: string) => item().replace('?', `/${name}?`);
  const call = async (
    address: string,
    token: string,
    body?: unknown,
    more: { method?: string; type?: string } = {},
  ) => {
    const headers = {
      Authorization: `Bearer ${token}`,
      ...(body !== undefined && { 'Content-Type': more.type ?? media.score }),
    };
    const method = more.method ?? (body === undefined ? 'GET' : 'POST');
    return fetch(address, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  };
  const score = (more: Record<string, unknown> = {}) => ({
    userId: 'learner-1',
    scoreGiven: 3,
    scoreMaximum: 5,
    activityProgress: 'Completed',
    gradingProgress: 'FullyGraded',
    timestamp: '2026-11-20T09:00:00.500Z',
    ...more,
  });
  const grade = () => platform.gradeOf(link, 'learner-1');

  it('are kept, zero is one of them, and an earlier one or one of the same second is refused', async () => {
    const token = await accessFor(scope.score, scope.resultReadonly);
    const send = async (more: Record<string, unknown>) => (await call(part('scores'), token, score(more))).status;
    expect(await send({})).toBe(200);
    expect(grade()).toBe(0.6);
    expect(await send({ scoreGiven: 5, timestamp: '2026-11-20T09:00:00.900Z' })).toBe(409);
    expect(await send({ scoreGiven: 5, timestamp: '2026-11-20T08:00:00Z' })).toBe(409);
    expect(grade()).toBe(0.6);
    expect(await send({ scoreGiven: 0, timestamp: '2026-11-20T10:00:01+01:00' })).toBe(200);
    expect(grade()).toBe(0);
    platform.state.countsSeconds = false;
    expect(await send({ scoreGiven: 1, timestamp: '2026-11-20T09:00:01.001Z' })).toBe(200);
    expect(await (await call(part('results'), token)).json()).toMatchObject([
      { userId: 'learner-1', resultScore: 20, resultMaximum: 100 },
    ]);
    expect(await send({ gradingProgress: 'Pending', timestamp: '2026-11-20T09:00:05Z' })).toBe(200);
    expect(grade()).toBeNull();
    expect(platform.state.accepted).toHaveLength(4);
  });

  it.each<[string, Record<string, unknown>]>([
    ['somebody who is not in the course', { userId: 'nobody' }],
    ['somebody who has left', { userId: 'left' }],
    ['a teacher', { userId: 'teacher-1' }],
    ['a text for a score', { scoreGiven: '3' }],
    ['a score below zero', { scoreGiven: -1 }],
    ['no maximum', { scoreMaximum: undefined }],
    ['a maximum of zero', { scoreMaximum: 0 }],
    ['no timestamp', { timestamp: undefined }],
    ['a timestamp without a zone', { timestamp: '2026-11-20T09:00:00' }],
    ['an unknown progress', { activityProgress: 'Done' }],
    ['an unknown grading', { gradingProgress: 'Graded' }],
  ])('of %s are refused', async (_, more) => {
    expect((await call(part('scores'), await accessFor(scope.score), score(more))).status).toBe(400);
    expect(platform.state.accepted).toEqual([]);
  });

  it('need the right scope, type, method and address, and a token that has not run out', async () => {
    const token = await accessFor(scope.score);
    const status = async (...call_: Parameters<typeof call>) => (await call(...call_)).status;
    expect(await status(part('scores'), 'wrong', score())).toBe(401);
    expect(await status(part('scores'), await accessFor(scope.lineItem), score())).toBe(403);
    expect(await status(part('scores'), token, score(), { type: 'application/json' })).toBe(415);
    expect(await status(part('scores'), token, score(), { method: 'PUT' })).toBe(405);
    expect(await status(part('scores').replace('?type_id=1', ''), token, score())).toBe(404);
    expect(await status(part('results'), token)).toBe(403);
    now += 3_600_000;
    expect(await status(part('scores'), token, score())).toBe(401);
  });

  it('have line items, which are listed, made, changed and deleted', async () => {
    const [token, reader] = [await accessFor(scope.lineItem), await accessFor(scope.lineItemReadonly)];
    const type = media.lineItem;
    expect(await (await call(items(), reader)).json()).toMatchObject([{ id: item(), scoreMaximum: 100 }]);
    expect((await call(items(), reader, { label: 'More', scoreMaximum: 5 }, { type })).status).toBe(403);
    expect((await call(items(), token, { label: 'More', scoreMaximum: 0 }, { type })).status).toBe(400);
    expect((await call(items(), token, { label: 'More', scoreMaximum: 5 }, { type: 'text/plain' })).status).toBe(415);
    const made = await call(items(), token, { label: 'More', scoreMaximum: 5, tag: 'second' }, { type });
    expect(made.status).toBe(201);
    const { id } = await made.json();
    expect(await (await call(`${items()}&tag=second`, reader)).json()).toMatchObject([{ id, label: 'More' }]);
    const put = await call(id, token, { label: 'Most', scoreMaximum: 6 }, { type, method: 'PUT' });
    expect(await put.json()).toMatchObject({ id, label: 'Most' });
    expect((await call(id, token, undefined, { method: 'DELETE' })).status).toBe(204);
    expect((await call(id, reader)).status).toBe(404);
  });

  it('meet a platform that fails, loses its answer, or is down', async () => {
    const token = await accessFor(scope.score);
    platform.state.luck = () => 'fail';
    expect((await call(part('scores'), token, score())).status).toBe(503);
    expect(grade()).toBeNull();
    platform.state.luck = () => 'lose';
    await expect(call(part('scores'), token, score())).rejects.toThrow();
    expect(grade()).toBe(0.6);
    platform.state.luck = () => 'well';
    expect((await call(part('scores'), token, score())).status).toBe(409);
    platform.state.isDown = true;
    await expect(call(part('scores'), token, score())).rejects.toThrow();
    expect(platform.state.accepted).toHaveLength(1);
  });
});

describe('members', () => {
  const list = async (address: string, token: string, type: string = media.members) =>
    fetch(address, { headers: { Authorization: `Bearer ${token}`, Accept: type } });

  it('are given a page at a time, without names unless they are shared', async () => {
    const token = await accessFor(scope.members);
    const found: { user_id: string; status: string; name?: string }[] = [];
    let next: string | undefined = at(`/courses/${course.id}/members`);
    let pages = 0;
    while (next) {
      const answer = await list(next, token);
      found.push(...(await answer.json()).members);
      next = /<([^>]+)>; rel="next"/.exec(answer.headers.get('Link') ?? '')?.[1];
      pages++;
    }
    expect([pages, found.length]).toEqual([3, 5]);
    expect(found.find(({ user_id }) => user_id === 'left')?.status).toBe('Inactive');
    expect(found.some((one) => 'name' in one || 'email' in one)).toBe(false);
    platform.state.sharesNames = true;
    const named = await (await list(at(`/courses/${course.id}/members?role=Instructor`), token)).json();
    expect(named.members).toMatchObject([{ user_id: 'teacher-1', name: 'Ruth Adler' }]);
  });

  it('need the right scope and type', async () => {
    const address = at(`/courses/${course.id}/members`);
    expect((await list(address, await accessFor(scope.score))).status).toBe(403);
    expect((await list(address, await accessFor(scope.members), 'application/json')).status).toBe(406);
  });
});
