import { afterEach, beforeEach, expect, it } from 'vitest';
import { removePlatform } from '@/features/lti/platforms.data';
import { home, newVisitor, openLink, openSchool, type School, toHome } from '@/features/lti/school.fixture';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import type { Visitor } from '@/test/lti-platform/visitor';
import { GET as seeClass } from '../[lang]/(tools)/classes/[id]/route';
import { POST as tie } from '../classes/[id]/tie/route';
import { POST as makeClass } from '../classes/route';

let school: School;
let teacher: Visitor;
let linked: string;
afterEach(() => school.platform.close());

const cookies = (visitor: Visitor) =>
  [...(visitor.cookies.get(new URL(home).host) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
const post = (path: string, fields: Record<string, string>, as = teacher) =>
  toHome(
    new Request(`${home}${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { Cookie: cookies(as), 'Sec-Fetch-Site': 'same-origin', Accept: 'application/json' },
    }),
  );
const tieTo = (into: string, as = teacher) =>
  tie(post(`/classes/${linked}/tie`, { into }, as), { params: Promise.resolve({ id: linked }) });

onBothDatabases('a link of a course', () => {
  beforeEach(async () => {
    school = await openSchool();
    teacher = newVisitor();
    const first = await openLink(school, { sub: 'ruth' }, teacher);
    linked = first.headers.get('Location')?.split('/').at(-1) ?? '';
  });

  it('can lead to another class of the teacher’s, into which pupils and colleagues come from then on', async () => {
    const other = await (await makeClass(post('/classes', { title: 'My own class' }))).json();
    const page = await seeClass(
      toHome(new Request(`${home}/en/classes/${linked}`, { headers: { Cookie: cookies(teacher) } })),
      { params: Promise.resolve({ lang: 'en', id: linked }) },
    );
    expect(await page.text()).toMatch(new RegExp(`<option value="${other.id}"[^>]*>My own class</option>`));
    expect((await tieTo(other.id)).status).toBe(200);
    expect((await openLink(school, { sub: 'ali' })).headers.get('Location')).toBe(`/en/class/${other.code}`);
    expect((await openLink(school, { sub: 'noah' })).headers.get('Location')).toBe(`/en/classes/${other.id}`);
  });

  it('leads to no class of somebody else, to none that never was, and not to itself', async () => {
    const stranger = newVisitor();
    school.course.people.push({ sub: 'stranger', roles: school.course.people[0]?.roles ?? [] });
    const link = school.platform.addLink({
      courseId: school.course.id,
      title: 'X',
      targetLinkUri: `${home}/lti/launch`,
    });
    const theirs = await openLink(school, { sub: 'stranger', link }, stranger);
    const foreign = theirs.headers.get('Location')?.split('/').at(-1) ?? '';
    for (const into of [foreign, 'neverWasSuchAClass1234', linked]) {
      const refused = await tieTo(into);
      expect([refused.status, (await refused.json()).error.field]).toEqual([422, 'into']);
    }
    expect((await tieTo(foreign, stranger)).status).toBe(404);
  });

  it('takes along no class that its launches did not make, when the platform is removed', async () => {
    const db = await database();
    const account = newVisitor();
    const own = await db.class.findFirstOrThrow();
    const { openAccount } = await import('@/features/accounts/data');
    const { cookie } = await openAccount('Ruth', 'blue tractor nine');
    const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
    account.cookies.set(new URL(home).host, new Map([[name, value]]));
    const kept = await (await makeClass(post('/classes', { title: 'Kept' }, account))).json();
    const ruth = await db.instructor.findFirstOrThrow({ where: { name: 'Ruth' } });
    await db.teaching.create({ data: { classId: own.id, instructorId: ruth.id } });
    expect((await tieTo(kept.id, account)).status).toBe(200);
    await openLink(school, { sub: 'ali' });
    await removePlatform(school.id);
    expect(await db.class.findUnique({ where: { id: kept.id } })).not.toBeNull();
    expect(await db.pupil.count()).toBe(0);
  });
});
