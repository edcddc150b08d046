import { afterEach, beforeEach, expect, it } from 'vitest';
import { home, newVisitor, openLink, openSchool, type School } from '@/features/lti/school.fixture';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import type { Visitor } from '@/test/lti-platform/visitor';

// The platform keeps data for tools (lti_storage_target). What the element does with it stands in e2e/school-system.spec.ts.

let school: School;
afterEach(() => school.platform.close());

const ourPage = { 'Sec-Fetch-Site': 'same-origin' };
const newFrame = () => newVisitor({ 'Sec-Fetch-Dest': 'iframe' });
/** The attributes of the element of a page. */
const elementOf = (html: string) => {
  const [tag = ''] = /<platform-storage[^>]*>/.exec(html) ?? [];
  return Object.fromEntries([...tag.matchAll(/data-(\w+)="([^"]*)"/g)].map(([, name, value]) => [name ?? '', value]));
};
const atHome = (visitor: Visitor) => visitor.cookies.get(new URL(home).host) ?? new Map<string, string>();
const post = (visitor: Visitor, form: URLSearchParams, more: Record<string, string> = {}) =>
  visitor.post(`${home}/lti/launch`, form, more);

/** A login that has come as far as the platform's answer: what the page had kept, and the form that is not sent yet. */
async function begin(visitor: Visitor, { sub = 'ali', isDeepLinking = false } = {}) {
  const place = isDeepLinking ? { course: school.course } : { link: school.link };
  const { loginUrl } = school.platform.launch({ tool: school.tool, sub, ...place });
  const page = await visitor.get(loginUrl);
  const html = await page.text();
  const [, href = ''] = /<a [^>]*href="([^"]*\/authorize[^"]*)"/.exec(html) ?? [];
  const posting = await (await visitor.get(href.replaceAll('&amp;', '&'))).text();
  const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(posting)?.[1] ?? '';
  return {
    page,
    put: elementOf(html),
    form: new URLSearchParams({ state: value('state'), id_token: value('id_token') }),
  };
}
const withProof = (form: URLSearchParams, proof = '') => new URLSearchParams([...form, ['proof', proof]]);

onBothDatabases('a launch where the platform keeps data for tools', () => {
  beforeEach(async () => {
    school = await openSchool();
    school.platform.state.hasStorage = true;
    await openLink(school, { sub: 'ruth' });
  });
  const pupils = async () => (await database()).pupil.count();

  it('goes on in the frame with what the platform has kept, where the browser keeps cookies from now on', async () => {
    const pupil = newFrame();
    const { page, put, form } = await begin(pupil);
    expect([page.status, page.headers.get('X-Frame-Origins')]).toEqual([200, school.platform.state.issuer]);
    expect(put).toMatchObject({ frame: '_parent', origin: school.platform.state.issuer });
    atHome(pupil).clear();
    const asked = await post(pupil, form);
    expect([asked.status, asked.headers.get('X-Frame-Origins')]).toEqual([403, school.platform.state.issuer]);
    const html = await asked.text();
    expect(elementOf(html)).toEqual({ frame: put.frame, origin: put.origin, key: put.key });
    expect(html).toMatch(/<a href="\/lti\/login\?[^"]*" target="_blank"/);
    expect(html).not.toContain(put.value);
    expect(await pupils()).toBe(0);
    const entered = await post(pupil, withProof(form, put.value), ourPage);
    expect([entered.status, entered.headers.get('Location')]).toEqual([303, expect.stringMatching(/^\/en\/class\//)]);
    const again = await post(pupil, withProof(form, put.value), ourPage);
    expect([again.status, await pupils()]).toEqual([409, 1]);
    // From now on it is known that cookies are kept: no page stands in between.
    const { loginUrl } = school.platform.launch({ tool: school.tool, link: school.link, sub: 'ali' });
    expect((await pupil.get(loginUrl)).status).toBe(303);
  });

  it('is led to a window where no cookie is kept at all, and nothing is stored', async () => {
    const pupil = newFrame();
    const { put, form } = await begin(pupil);
    atHome(pupil).clear();
    const proven = await post(newFrame(), withProof(form, put.value), ourPage);
    const html = await proven.text();
    expect([proven.status, elementOf(html), await pupils()]).toEqual([403, {}, 0]);
    const [, query = ''] = /<a href="\/lti\/login\?([^"]*)" target="_blank"/.exec(html) ?? [];
    const opened = newVisitor({ 'Sec-Fetch-Dest': 'document' });
    const answer = await opened.get(`${home}/lti/login?${query.replaceAll('&amp;', '&')}`);
    expect((await opened.follow(answer, { until: '/en/' })).headers.get('Location')).toMatch(/^\/en\/class\//);
  });

  it('lets a teacher choose what a link is to be without any cookie, and a learner not', async () => {
    const { put, form } = await begin(newFrame(), { sub: 'ruth', isDeepLinking: true });
    const chosen = await post(newFrame(), withProof(form, put.value), ourPage);
    expect([chosen.status, await chosen.text()]).toEqual([200, expect.stringContaining('name="choice"')]);
    const other = await begin(newFrame(), { isDeepLinking: true });
    expect((await post(newFrame(), withProof(other.form, other.put.value), ourPage)).status).toBe(403);
  });

  it('is not taken with a proof that is forged, of another login, or the cookie of one', async () => {
    const [mine, others] = [newFrame(), newFrame()];
    const [login, other] = [await begin(mine), await begin(others)];
    const cookie = [...atHome(mine).values()][0];
    atHome(mine).clear();
    const proofs = ['', 'forged', login.put.key, other.put.value, cookie, login.put.value?.slice(1)];
    for (const proof of proofs)
      expect((await post(mine, withProof(login.form, proof), ourPage)).status, proof).toBe(403);
    // What the platform keeps is no cookie either.
    atHome(others).set([...atHome(others).keys()][0] ?? '', other.put.value ?? '');
    expect((await post(others, other.form)).status).toBe(403);
    expect(await pupils()).toBe(0);
    // None of it has used the login up.
    await post(mine, login.form);
    expect((await post(mine, withProof(login.form, login.put.value), ourPage)).status).toBe(303);
  });

  it('is not taken from a page of somebody else who has begun it and knows its proof', async () => {
    const attacker = newFrame();
    const { put, form } = await begin(attacker);
    const victim = newFrame();
    await openLink(school, { sub: 'leyla' }, victim);
    for (const site of ['cross-site', 'same-site', 'none'])
      expect((await post(victim, withProof(form, put.value), { 'Sec-Fetch-Site': site })).status, site).toBe(403);
    // The page that asks the platform's frame in the victim's browser holds no proof to begin with.
    expect(await (await post(victim, form)).text()).not.toContain(put.value);
  });

  it('asks nobody in a window, nor a frame whose name is none', async () => {
    const { loginUrl } = school.platform.launch({ tool: school.tool, link: school.link, sub: 'ali' });
    expect((await newVisitor({ 'Sec-Fetch-Dest': 'document' }).get(loginUrl)).status).toBe(303);
    const odd = { login: { lti_storage_target: 'a "frame"' } };
    const launch = school.platform.launch({ tool: school.tool, link: school.link, sub: 'ali', faults: odd });
    expect((await newFrame().get(launch.loginUrl)).status).toBe(303);
  });
});
