import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findInstructor } from '@/features/accounts/data';
import { pausePlatform } from '@/features/lti/platforms.data';
import { home, newVisitor, openLink, openSchool, type School, toHome } from '@/features/lti/school.fixture';
import { newState } from '@/features/lti/state';
import { readerKey } from '@/features/readers/reader';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import type { LaunchFaults } from '@/test/lti-platform/state';
import { claim, roles } from '@/test/lti-platform/terms';
import type { Visitor } from '@/test/lti-platform/visitor';
import { GET as seeConfiguration } from './config.json/route';
import { GET as seeKeys } from './keys/route';
import { POST as launch } from './launch/route';
import { GET as login } from './login/route';

let school: School;
afterEach(() => school.platform.close());

const seconds = () => Math.floor(Date.now() / 1000);
const problem = async (response: Response) => [response.status, await response.text()];
const cookiesOf = (visitor: Visitor) =>
  [...(visitor.cookies.get(new URL(home).host) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');

onBothDatabases('a launch', () => {
  beforeEach(async () => {
    school = await openSchool();
    expect((await openLink(school, { sub: 'ruth' })).status).toBe(303);
  });

  const withClaims = (claims: LaunchFaults['claims']): LaunchFaults => ({ claims });
  const audience = () => school.tool.clientId;

  /** What is wrong with a launch, and what is said of it. */
  const wrong: [string, () => LaunchFaults, number, string][] = [
    ['a token without signature', () => ({ signing: { alg: 'none' } }), 403, 'could not be trusted'],
    ['a token signed with the public key as a secret', () => ({ signing: { alg: 'HS256' } }), 403, 'not be trusted'],
    ['RS384', () => ({ signing: { alg: 'RS384' } }), 403, 'could not be trusted'],
    ['PS256', () => ({ signing: { alg: 'PS256' } }), 403, 'could not be trusted'],
    ['ES256', () => ({ signing: { alg: 'ES256' } }), 403, 'could not be trusted'],
    ['an algorithm that the header makes up', () => ({ signing: { saysAlg: 'none' } }), 403, 'could not be trusted'],
    ['a key that nobody has published', () => ({ signing: { isForeign: true } }), 403, 'could not be trusted'],
    ['an unknown kid', () => ({ signing: { kid: 'nobody' } }), 403, 'could not be trusted'],
    ['a claim changed after signing', () => ({ signing: { isTampered: true } }), 403, 'could not be trusted'],
    ['another issuer', () => withClaims({ iss: 'https://elsewhere.test' }), 403, 'could not be trusted'],
    ['no issuer', () => withClaims({ iss: undefined }), 403, 'could not be trusted'],
    ['another audience', () => withClaims({ aud: 'client-other' }), 403, 'could not be trusted'],
    ['two audiences and no azp', () => withClaims({ aud: [audience(), 'other'] }), 403, 'could not be trusted'],
    ['azp of another', () => withClaims({ aud: [audience(), 'other'], azp: 'other' }), 403, 'could not be trusted'],
    ['azp of another beside one audience', () => withClaims({ azp: 'other' }), 403, 'could not be trusted'],
    ['expired by a minute', () => withClaims({ exp: seconds() - 60, iat: seconds() - 120 }), 403, 'has run out'],
    ['no expiry', () => withClaims({ exp: undefined }), 403, 'could not be trusted'],
    ['made in the future', () => withClaims({ iat: seconds() + 120, exp: seconds() + 180 }), 403, 'be trusted'],
    [
      'made long ago, good for ever',
      () => withClaims({ iat: seconds() - 3600, exp: seconds() + 3600 }),
      403,
      'run out',
    ],
    ['no time of making', () => withClaims({ iat: undefined }), 403, 'could not be trusted'],
    ['a nonce of its own', () => withClaims({ nonce: 'my-own-nonce' }), 403, 'belongs to another opening'],
    ['no nonce', () => withClaims({ nonce: undefined }), 403, 'could not be trusted'],
    ['an unknown deployment', () => withClaims({ [claim('deployment_id')]: 'nowhere' }), 403, 'place of your platform'],
    ['no deployment', () => withClaims({ [claim('deployment_id')]: undefined }), 403, 'place of your platform'],
    ['another version', () => withClaims({ [claim('version')]: '1.1' }), 422, 'another version of LTI'],
    ['an unknown message', () => withClaims({ [claim('message_type')]: 'LtiSomething' }), 422, 'does not do'],
    [
      'a choice that says not where to',
      () => withClaims({ [claim('message_type')]: 'LtiDeepLinkingRequest' }),
      422,
      'not do',
    ],
    [
      'a link on another origin',
      () => withClaims({ [claim('target_link_uri')]: 'https://evil.test/' }),
      422,
      'link in',
    ],
    [
      'another link than at login',
      () => withClaims({ [claim('target_link_uri')]: `${home}/en` }),
      422,
      'does not lead to this',
    ],
    ['nobody', () => withClaims({ sub: undefined }), 422, 'nothing of who you are'],
    ['an empty sub', () => withClaims({ sub: '' }), 422, 'nothing of who you are'],
    ['roles by half a URI', () => withClaims({ [claim('roles')]: ['Learner', 'x#Learner'] }), 403, 'neither teach nor'],
    ['no roles', () => withClaims({ [claim('roles')]: undefined }), 403, 'neither teach nor learn'],
    ['no resource link', () => withClaims({ [claim('resource_link')]: undefined }), 403, 'could not be trusted'],
    ['an error in place of a token', () => ({ error: { error: 'login_required' } }), 403, 'did not say who you are'],
    ['a state that is not ours', () => ({ fields: { state: 'abcdefghijklmnopqrstuv' } }), 422, 'did not come from'],
    ['no state', () => ({ fields: { state: undefined } }), 422, 'did not come from'],
    ['a login without hint', () => ({ login: { login_hint: undefined } }), 422, 'left out something'],
    ['a login for another site', () => ({ login: { target_link_uri: 'https://evil.test/' } }), 422, 'does not lead to'],
    [
      'a login of an unknown issuer',
      () => ({ login: { iss: 'https://evil.test' } }),
      404,
      'does not know the platform',
    ],
    ['a login of an unknown client', () => ({ login: { client_id: 'other' } }), 404, 'does not know the platform'],
  ];

  it('is refused for everything that is not as it has to be', async () => {
    for (const [name, faults, status, sentence] of wrong) {
      const visitor = newVisitor();
      const response = await openLink(school, { sub: 'ali', faults: faults() }, visitor);
      expect(await problem(response), name).toEqual([status, expect.stringContaining(sentence)]);
      expect(cookiesOf(visitor), name).not.toMatch(/reader|session/);
    }
    expect(await (await database()).pupil.count()).toBe(0);
  });

  it('is refused while the key set cannot be had, is too large, or lies elsewhere', async () => {
    await school.platform.state.keys.rotate({ keepsOld: false });
    for (const fault of ['huge', 'not-json', 'down', 'redirect'] as const) {
      school.platform.state.keys.fault = fault;
      const response = await openLink(school, { sub: 'ali' });
      expect(await problem(response), fault).toEqual([503, expect.stringContaining('could not be fetched')]);
      expect(response.headers.get('Retry-After')).not.toBeNull();
    }
    school.platform.state.keys.fault = 'none';
    expect((await openLink(school, { sub: 'ali' })).status).toBe(303);
  });

  it('takes RS256 alone, also where the key set does not say what its keys are for', async () => {
    const { issuer } = school.platform.state;
    const { keys } = await (await fetch(`${issuer}/jwks`)).json();
    const silent = JSON.stringify({ keys: keys.map(({ alg: _, ...key }: { alg?: string }) => key) });
    const server = createServer((_, response) => response.end(silent));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const jwksUrl = `http://localhost:${(server.address() as AddressInfo).port}/`;
    await (await database()).ltiPlatform.updateMany({ data: { jwksUrl } });
    for (const alg of ['RS384', 'RS512', 'PS256'] as const)
      expect((await openLink(school, { sub: 'ali', faults: { signing: { alg } } })).status, alg).toBe(403);
    expect((await openLink(school, { sub: 'ali' })).status).toBe(303);
    server.close();
  });

  it('is refused when it comes more than ten minutes after its login', async () => {
    const login = { platformId: school.id, targetLinkUri: `${home}/lti/launch`, login: {}, storageFrame: null };
    const { state, cookie } = newState(login, new Date(Date.now() - 11 * 60_000));
    const visitor = newVisitor();
    const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
    visitor.cookies.set(new URL(home).host, new Map([[name, value]]));
    const answer = await visitor.post(`${home}/lti/launch`, new URLSearchParams({ state, id_token: 'x.y.z' }));
    expect(await problem(answer)).toEqual([409, expect.stringContaining('longer than ten minutes')]);
  });

  it('fetches no key set from a private address', async () => {
    const db = await database();
    await db.ltiPlatform.updateMany({ data: { jwksUrl: 'https://10.0.0.1/jwks' } });
    expect((await openLink(school, { sub: 'ali' })).status).toBe(503);
  });

  /** The form with which the platform sends a browser back, not sent yet. */
  async function formFor(visitor: Visitor, sub = 'ali') {
    const { loginUrl } = school.platform.launch({ tool: school.tool, link: school.link, sub });
    const page = await (await visitor.follow(await visitor.get(loginUrl), { until: '/lti/launch' })).text();
    const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
    return new URLSearchParams({ state: value('state'), id_token: value('id_token') });
  }
  const post = (visitor: Visitor, form: URLSearchParams) => visitor.post(`${home}/lti/launch`, form);

  it('works once', async () => {
    const visitor = newVisitor();
    const form = await formFor(visitor);
    const kept = new Map(visitor.cookies.get(new URL(home).host));
    expect((await post(visitor, form)).status).toBe(303);
    visitor.cookies.set(new URL(home).host, kept);
    expect(await problem(await post(visitor, form))).toEqual([409, expect.stringContaining('it works once')]);
  });

  it('uses its state up when it fails', async () => {
    const visitor = newVisitor();
    const form = await formFor(visitor);
    const kept = new Map(visitor.cookies.get(new URL(home).host));
    const good = form.get('id_token') ?? '';
    form.set('id_token', `${good}x`);
    expect((await post(visitor, form)).status).toBe(403);
    visitor.cookies.set(new URL(home).host, kept);
    form.set('id_token', good);
    expect((await post(visitor, form)).status).toBe(409);
  });

  it('takes the token of one opening for no other', async () => {
    const visitor = newVisitor();
    const [one, two] = [await formFor(visitor), await formFor(visitor)];
    const mixed = new URLSearchParams({ state: one.get('state') ?? '', id_token: two.get('id_token') ?? '' });
    expect(await problem(await post(visitor, mixed))).toEqual([403, expect.stringContaining('another opening')]);
  });

  it('is refused in another browser, which can begin anew in a window of its own', async () => {
    const form = await formFor(newVisitor());
    const [status, page] = await problem(await post(newVisitor(), form));
    expect(status).toBe(403);
    const [, query = ''] = /<a href="\/lti\/login\?([^"]*)" target="_blank"/.exec(String(page)) ?? [];
    const login = new URLSearchParams(query.replaceAll('&amp;', '&'));
    expect([login.get('iss'), login.get('login_hint')]).toEqual([school.platform.state.issuer, 'ali']);
    expect(await (await database()).pupil.count()).toBe(0);
  });

  it('is bound to the browser by a cookie that works in a frame of another site', async () => {
    const { loginUrl } = school.platform.launch({ tool: school.tool, link: school.link, sub: 'ali' });
    const answer = await login(toHome(new Request(loginUrl)));
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-lti-\S+=\S+; Path=\/; Max-Age=600; HttpOnly; SameSite=None; Secure; Partitioned$/),
    ]);
  });

  it('is refused from a platform that is paused, and taken when it goes on', async () => {
    const { loginUrl } = school.platform.launch({ tool: school.tool, link: school.link, sub: 'ali' });
    await pausePlatform(school.id, true);
    expect((await login(toHome(new Request(loginUrl)))).status).toBe(404);
    expect((await openLink(school, { sub: 'ali' })).status).toBe(404);
    await pausePlatform(school.id, false);
    expect((await openLink(school, { sub: 'ali' })).status).toBe(303);
  });

  it('answers with a page to what is no form, too large, or nothing', async () => {
    const send = (body: BodyInit | null, type?: string) =>
      launch(
        toHome(
          new Request(`${home}/lti/launch`, {
            method: 'POST',
            body,
            ...(type && { headers: { 'Content-Type': type } }),
          }),
        ),
      );
    expect((await send('{}', 'application/json')).status).toBe(415);
    expect((await send(new URLSearchParams({ id_token: 'x'.repeat(70_000) }))).status).toBe(413);
    expect((await send(new URLSearchParams())).status).toBe(422);
  });

  it('makes one class for a link, to which all its teachers come', async () => {
    const visitor = newVisitor();
    const [first, again] = [await openLink(school, { sub: 'ruth' }, visitor), await openLink(school, { sub: 'noah' })];
    const rows = await (await database()).class.findMany({ include: { teachings: true } });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ title: 'History of the Caucasus · The quiz', teachings: { length: 2 } });
    expect([first, again].map((one) => one.headers.get('Location'))).toEqual(
      Array(2).fill(`/en/classes/${rows[0]?.id}`),
    );
    expect(await findInstructor(cookiesOf(visitor))).toMatchObject({ name: 'Teacher (School of Baku)' });
  });

  it('of two teachers at once makes one class', async () => {
    const { platform, course } = school;
    const link = platform.addLink({ courseId: course.id, title: 'Second', targetLinkUri: `${home}/lti/launch` });
    const both = await Promise.all(['ruth', 'noah', 'ruth'].map((sub) => openLink(school, { sub, link })));
    expect(new Set(both.map((one) => one.headers.get('Location'))).size).toBe(1);
    expect(await (await database()).class.count()).toBe(2);
  });

  it('gives another link, and a copy of the course, classes of their own', async () => {
    const { platform, course } = school;
    const copy = platform.addCourse({ people: course.people });
    const links = [course, copy].map(({ id }) =>
      platform.addLink({ courseId: id, title: 'The quiz', targetLinkUri: `${home}/lti/launch` }),
    );
    for (const link of links) expect((await openLink(school, { sub: 'ruth', link })).status).toBe(303);
    expect(await (await database()).class.count()).toBe(3);
    expect(await (await database()).instructor.count()).toBe(1);
  });

  it('brings a learner in without name or address, as one pupil however often', async () => {
    const visitor = newVisitor();
    for (const _ of [1, 2]) expect((await openLink(school, { sub: 'ali' }, visitor)).status).toBe(303);
    await openLink(school, { sub: 'leyla' });
    const db = await database();
    const pupils = await db.pupil.findMany({ orderBy: { nth: 'asc' } });
    expect(pupils.map(({ name, nth, identifier }) => [name, nth, identifier])).toEqual([
      ['Learner', 1, null],
      ['Learner', 2, null],
    ]);
    const tables = [pupils, await db.ltiPupil.findMany(), await db.ltiLink.findMany(), await db.instructor.findMany()];
    expect(JSON.stringify(tables)).not.toMatch(/Karimov|Hasanova|Adler|school\.test/);
  });

  it('leads a learner to the page of the class, and is refused before a teacher has opened the link', async () => {
    const { platform, course } = school;
    const ofClass = await (await database()).class.findFirstOrThrow();
    expect((await openLink(school, { sub: 'ali' })).headers.get('Location')).toBe(`/en/class/${ofClass.code}`);
    const link = platform.addLink({ courseId: course.id, title: 'New', targetLinkUri: `${home}/lti/launch` });
    expect(await problem(await openLink(school, { sub: 'ali', link }))).toEqual([
      409,
      expect.stringContaining('has not opened this yet'),
    ]);
  });

  it('lets nobody in who neither teaches nor learns in the course', async () => {
    for (const sub of ['parent', 'office']) expect((await openLink(school, { sub })).status).toBe(403);
  });

  it('lets in who teaches and learns as a teacher', async () => {
    const faults = withClaims({ [claim('roles')]: [roles.learner, roles.teacher] });
    expect((await openLink(school, { sub: 'ali', faults })).headers.get('Location')).toContain('/en/classes/');
  });

  it('lets nobody new into a class that is locked, and known ones still', async () => {
    await openLink(school, { sub: 'ali' });
    await (await database()).class.updateMany({ data: { joining: 'locked' } });
    expect((await openLink(school, { sub: 'ali' })).status).toBe(303);
    expect((await openLink(school, { sub: 'leyla' })).status).toBe(409);
  });

  it('tells apart who shares a device, and knows each again', async () => {
    const shared = newVisitor();
    const readerOfNow = () => /(?:^|; )reader=([\w-]{22})\./.exec(cookiesOf(shared))?.[1] ?? '';
    const seen: string[] = [];
    for (const sub of ['ali', 'leyla', 'ali']) {
      await openLink(school, { sub }, shared);
      seen.push(readerOfNow());
    }
    expect(seen[0]).toMatch(/^[\w-]{22}$/);
    expect(seen[1]).not.toBe(seen[0]);
    expect(seen[2]).toBe(seen[0]);
  });

  it('takes work along to another browser and back, and stores nothing that leads from sub to a voter', async () => {
    const db = await database();
    const [desk, phone] = [newVisitor(), newVisitor()];
    await openLink(school, { sub: 'ali' }, desk);
    const pupil = await db.pupil.findFirstOrThrow();
    const first = pupil.reader ?? '';
    const attempt = { id: 'a'.repeat(22), reader: first, scope: 'all', items: 'crash-place', seed: 's' };
    const answer = { item: 'crash-place', given: '[]', score: 1, max: 1, answeredAt: new Date(), firstOf: first };
    await db.attempt.create({
      data: { ...attempt, feedback: 'at-once', startedAt: new Date(), pupilId: pupil.id, answers: { create: answer } },
    });
    await db.readChapter.create({ data: { reader: first, chapter: 'flight' } });
    for (const visitor of [phone, desk, phone]) {
      await openLink(school, { sub: 'ali' }, visitor);
      const { reader } = await db.pupil.findFirstOrThrow();
      expect(await db.attempt.findFirstOrThrow({ include: { answers: true } })).toMatchObject({
        reader,
        answers: [{ firstOf: reader }],
      });
      expect(await db.readChapter.count({ where: { reader: reader ?? '', chapter: 'flight' } })).toBe(1);
    }
    const reader = /(?:^|; )reader=([\w-]{22})\./.exec(cookiesOf(phone))?.[1] ?? '';
    expect((await db.pupil.findFirstOrThrow()).reader).toBe(readerKey(reader as never));
    const stored = JSON.stringify([await db.ltiPupil.findMany(), await db.ltiLink.findMany()]);
    expect(stored).not.toContain(reader);
    expect(stored).not.toContain(readerKey(reader as never));
  });

  it('in a frame sets cookies that the browser keeps for this platform, in a window the usual ones', async () => {
    const lines = async (more: Record<string, string>) => {
      const answer = await openLink(school, { sub: 'ali' }, newVisitor(more));
      return answer.headers.getSetCookie().filter((line) => /^(reader|class|lti-frame)=/.test(line));
    };
    const framed = await lines({ 'Sec-Fetch-Dest': 'iframe' });
    expect(framed).toHaveLength(3);
    for (const line of framed) expect(line).toMatch(/; SameSite=None; Secure; Partitioned$/);
    const plain = await lines({ 'Sec-Fetch-Dest': 'document' });
    expect(plain).toHaveLength(2);
    for (const line of plain) expect(line).toMatch(/; SameSite=Lax$/);
  });

  it('publishes keys without their private half, made once and kept sealed', async () => {
    const ask = async () => (await seeKeys(toHome(new Request(`${home}/lti/keys`)))).json();
    const { keys } = await ask();
    expect(keys).toHaveLength(1);
    expect(Object.keys(keys[0]).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
    expect(await ask()).toEqual({ keys });
    const [row] = await (await database()).ltiKey.findMany();
    expect(row?.sealedKey).not.toContain(keys[0].n);
  });

  it('is not there on a site without https that is not on loopback', async () => {
    const request = (path: string) => new Request(`http://site.test${path}`, { headers: { Host: 'site.test' } });
    expect((await login(request('/lti/login'))).status).toBe(404);
    expect((await seeKeys(request('/lti/keys'))).status).toBe(404);
    expect(seeConfiguration(request('/lti/config.json')).status).toBe(404);
    const here = await seeConfiguration(toHome(new Request(`${home}/lti/config.json`))).json();
    expect(here).toMatchObject({ oidc_initiation_url: `${home}/lti/login`, public_jwk_url: `${home}/lti/keys` });
  });
});
