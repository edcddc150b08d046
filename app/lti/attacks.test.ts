import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTicket } from '@/features/accounts/tickets.data';
import { addPlatform } from '@/features/lti/platforms.data';
import { home, newVisitor, openLink, openSchool, type School, toHome } from '@/features/lti/school.fixture';
import { findReader } from '@/features/readers/reader';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import { claim, roles } from '@/test/lti-platform/terms';
import type { Visitor } from '@/test/lti-platform/visitor';
import { contentOf } from '@/test/rows';
import { GET as seeOwnClass } from '../[lang]/(tools)/classes/[id]/route';
import { POST as launch } from './launch/route';
import { GET as register } from './register/route';
import { GET as openWindow } from './window/route';

// What somebody tries who wants in as another, or wants to know what is not theirs.

let school: School;
afterEach(() => school.platform.close());

const cookiesOf = (visitor: Visitor) =>
  [...(visitor.cookies.get(new URL(home).host) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
const inFrame = { 'Sec-Fetch-Dest': 'iframe' };

onBothDatabases('an attacker', () => {
  let teacher: Visitor;
  let classPath: string;
  beforeEach(async () => {
    school = await openSchool();
    teacher = newVisitor();
    classPath = (await openLink(school, { sub: 'ruth' }, teacher)).headers.get('Location') ?? '';
  });

  /** What the teacher's page of the class answers to a browser. */
  const seeTeachersPage = async (visitor: Visitor) => {
    const id = classPath.split('/').at(-1) ?? '';
    const request = toHome(new Request(`${home}${classPath}`, { headers: { Cookie: cookiesOf(visitor) } }));
    return (await seeOwnClass(request, { params: Promise.resolve({ lang: 'en', id }) })).status;
  };

  /** The address to which a login sends a browser, with what we have asked of the platform. */
  const beginLogin = async (visitor: Visitor, sub: string) => {
    const { loginUrl } = school.platform.launch({ tool: school.tool, link: school.link, sub });
    const answer = await visitor.get(loginUrl);
    return new URL(answer.headers.get('Location') ?? '');
  };

  it('who sends one token twice at the same time comes in once', async () => {
    const visitor = newVisitor();
    const asked = await beginLogin(visitor, 'ali');
    const page = await (await visitor.get(asked.href)).text();
    const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
    const body = new URLSearchParams({ state: value('state'), id_token: value('id_token') });
    const send = async () => {
      const headers = { Cookie: cookiesOf(visitor) };
      return (await launch(toHome(new Request(`${home}/lti/launch`, { method: 'POST', body, headers })))).status;
    };
    expect((await Promise.all([send(), send(), send()])).sort()).toEqual([303, 409, 409]);
    expect(await (await database()).pupil.count()).toBe(1);
  });

  it('who brings the key along in the token itself is not let in', async () => {
    const visitor = newVisitor();
    const asked = (await beginLogin(visitor, 'ruth')).searchParams;
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    const jwk = { ...(await exportJWK(publicKey)), alg: 'RS256', use: 'sig' };
    const claims = {
      ...{ sub: 'ruth', nonce: asked.get('nonce'), [claim('version')]: '1.3.0', [claim('roles')]: [roles.teacher] },
      [claim('deployment_id')]: school.tool.deploymentId,
      [claim('message_type')]: 'LtiResourceLinkRequest',
      [claim('target_link_uri')]: `${home}/lti/launch`,
      [claim('resource_link')]: { id: school.link.id },
    };
    for (const header of [{ jwk }, { jwk, kid: 'platform-1' }, { jku: `${school.platform.state.issuer}/mine` }]) {
      const token = await new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', ...header })
        .setIssuer(school.platform.state.issuer)
        .setAudience(school.tool.clientId)
        .setIssuedAt()
        .setExpirationTime('1m')
        .sign(privateKey);
      const state = (await beginLogin(visitor, 'ruth')).searchParams.get('state') ?? '';
      const body = new URLSearchParams({ state, id_token: token });
      expect((await visitor.post(`${home}/lti/launch`, body)).status).toBe(403);
    }
    expect(school.platform.state.calls.some(({ path }) => path === '/mine')).toBe(false);
  });

  it('a learner is not shown the page of the teacher, nor where the teacher came before in the same browser', async () => {
    expect(await seeTeachersPage(teacher)).toBe(200);
    const learner = newVisitor();
    await openLink(school, { sub: 'ali' }, learner);
    expect(await seeTeachersPage(learner)).not.toBe(200);
    await openLink(school, { sub: 'ali' }, teacher);
    expect(await seeTeachersPage(teacher)).not.toBe(200);
  });

  it('who teaches in one course and learns in another stays who they are in both', async () => {
    const { platform } = school;
    const course = platform.addCourse({
      people: [
        { sub: 'noah', roles: [roles.teacher] },
        { sub: 'ruth', roles: [roles.learner] },
      ],
    });
    const link = platform.addLink({ courseId: course.id, title: 'B', targetLinkUri: `${home}/lti/launch` });
    await openLink(school, { sub: 'noah', link });
    expect((await openLink(school, { sub: 'ruth', link }, teacher)).headers.get('Location')).toContain('/en/class/');
    expect(await seeTeachersPage(teacher)).toBe(200);
  });

  it('who has the reader of another from a shared computer does not become them', async () => {
    const [ali, leyla] = [newVisitor(), newVisitor()];
    await openLink(school, { sub: 'ali' }, ali);
    const jar = new Map(leyla.cookies.get(new URL(home).host));
    jar.set('lti-readers', ali.cookies.get(new URL(home).host)?.get('lti-readers') ?? '');
    leyla.cookies.set(new URL(home).host, jar);
    await openLink(school, { sub: 'leyla' }, leyla);
    expect(findReader(cookiesOf(leyla))).not.toBe(findReader(cookiesOf(ali)));
  });

  it('who makes a browser open a launch of their own leaves it as whoever it was', async () => {
    const victim = newVisitor();
    await openLink(school, { sub: 'ali' }, victim);
    const before = cookiesOf(victim);
    const attacker = newVisitor();
    const page = await (await attacker.get((await beginLogin(attacker, 'leyla')).href)).text();
    const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
    const form = new URLSearchParams({ state: value('state'), id_token: value('id_token') });
    const answer = await victim.post(`${home}/lti/launch`, form, { 'Sec-Fetch-Site': 'cross-site' });
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([403, []]);
    expect(cookiesOf(victim)).toBe(before);
  });

  it('who sends a link to a window of their own makes nobody a reader, in old browsers neither', async () => {
    const pupil = newVisitor(inFrame);
    await openLink(school, { sub: 'ali' }, pupil);
    const { windowPass } = await import('@/features/site/window-pass');
    const pass = windowPass(cookiesOf(pupil), Date.now());
    const open = (headers: Record<string, string>) =>
      openWindow(toHome(new Request(`${home}/lti/window?pass=${pass}&to=/en`, { headers }))).headers.getSetCookie();
    expect(open({ Referer: 'https://evil.test/' })).toEqual([]);
    expect(open({})).toEqual([]);
    expect(open({ Referer: `${home}/en/class/ABCDEF` })).not.toEqual([]);
  });

  it('finds no way to another site in the link that a login names', async () => {
    const { host } = new URL(home);
    const wrong = [
      `http://${host}@evil.test/`,
      `http://${host}.evil.test/`,
      `https://${host}/`,
      `//evil.test/`,
      `/\\evil.test`,
      `javascript:alert(1)//${host}`,
      `data:text/html,x`,
      `http://evil.test\\@${host}/`,
      `blob:${home}/x`,
    ];
    for (const link of wrong) {
      const faults = { login: { target_link_uri: link }, claims: { [claim('target_link_uri')]: link } };
      const answer = await openLink(school, { sub: 'ali', faults });
      expect([answer.status, answer.headers.get('Location')], link).toEqual([422, null]);
    }
    // An own address is taken as the link's, and where it leads is ours to say all the same.
    const own = `${home}/en/../lti/window?to=//evil.test`;
    const faults = { login: { target_link_uri: own }, claims: { [claim('target_link_uri')]: own } };
    expect((await openLink(school, { sub: 'ali', faults })).headers.get('Location')).toMatch(/^\/en\/class\/\w{6}$/);
  });

  it('who reads the whole database finds no name or address of anybody', async () => {
    for (const sub of ['ali', 'leyla']) await openLink(school, { sub }, newVisitor(inFrame));
    const content = JSON.stringify(await contentOf(await database()));
    expect(content).toContain('"ali"');
    expect(content).not.toMatch(/Karimov|Hasanova|Adler|school\.test/);
  });

  it('is not told by a refusal which other schools there are', async () => {
    const another = { issuer: 'https://other-school.test', clientId: 'c', name: 'Other', deployments: ['d'] };
    const at = (path: string) => `${another.issuer}${path}`;
    await addPlatform({ ...another, authUrl: at('/auth'), tokenUrl: at('/token'), jwksUrl: at('/keys') }, new Date());
    const refusals = [
      await launch(toHome(new Request(`${home}/lti/launch`, { method: 'POST', body: new URLSearchParams() }))),
      await openLink(school, { sub: 'parent' }, newVisitor(inFrame)),
      await openLink(school, { sub: 'ali', faults: { login: { iss: 'https://evil.test' } } }),
    ];
    for (const answer of refusals) expect(answer.headers.get('X-Frame-Origins') ?? '').not.toContain('other-school');
  });

  it('registers one platform by a link that is opened twice at once, and none at a private address', async () => {
    const token = await makeTicket('registration', null, new Date());
    const asked = [
      'https://[::ffff:a00:1]/openid',
      'https://2852039166/latest/meta-data',
      'https://user@127.0.0.1/openid',
      `${home.replace('http', 'gopher')}/`,
    ];
    for (const configuration of asked) {
      const query = new URLSearchParams({ token, openid_configuration: configuration });
      const answer = await register(toHome(new Request(`${home}/lti/register?${query}`)));
      expect(answer.status, configuration).toBe(422);
    }
    const open = () => register(toHome(new Request(`${home}/lti/register?token=${token}&${school.platform.invite()}`)));
    const statuses = (await Promise.all([open(), open()])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 404]);
    expect(await (await database()).ltiPlatform.count()).toBe(2);
    await (await database()).ltiPlatform.updateMany({ data: { jwksUrl: 'https://[::ffff:a9fe:a9fe]/keys' } });
    expect((await openLink(school, { sub: 'ali' })).status).toBe(503);
  });
});
