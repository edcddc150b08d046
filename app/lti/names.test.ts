import { afterEach, beforeEach, expect, it } from 'vitest';
import { home, newVisitor, openLink, openSchool, type School, toHome } from '@/features/lti/school.fixture';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import type { Visitor } from '@/test/lti-platform/visitor';
import { GET as seePupil } from '../[lang]/(tools)/class/[code]/route';
import { GET as seeNames } from '../[lang]/(tools)/classes/[id]/names/route';
import { GET as seeClass } from '../[lang]/(tools)/classes/[id]/route';
import { POST as setNaming } from '../classes/[id]/naming/route';

let school: School;
let teacher: Visitor;
let id: string;
afterEach(() => school.platform.close());

const cookies = (visitor: Visitor) =>
  [...(visitor.cookies.get(new URL(home).host) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
const see = async (get: typeof seeNames, as = teacher) => {
  const request = toHome(new Request(`${home}/en/classes/${id}`, { headers: { Cookie: cookies(as) } }));
  const answer = await get(request, { params: Promise.resolve({ lang: 'en', id }) });
  return { status: answer.status, html: await answer.text() };
};

onBothDatabases('the names of pupils from a platform', () => {
  beforeEach(async () => {
    school = await openSchool();
    teacher = newVisitor();
    await openLink(school, { sub: 'ruth' }, teacher);
    for (const sub of ['ali', 'leyla']) await openLink(school, { sub });
    ({ id } = await (await database()).class.findFirstOrThrow());
  });

  it('are shown to the teacher, page by page of the list, and kept nowhere', async () => {
    school.platform.state.pageSize = 2;
    expect((await see(seeClass)).html).toContain(`/en/classes/${id}/names`);
    const { status, html } = await see(seeNames);
    expect(status).toBe(200);
    for (const name of ['Ali Karimov', 'Leyla Hasanova']) expect(html).toContain(name);
    expect(html).not.toContain('school.test');
    const db = await database();
    const kept = await Promise.all([db.pupil.findMany(), db.ltiPupil.findMany(), db.ltiLink.findMany()]);
    expect(JSON.stringify(kept)).not.toMatch(/Karimov|Hasanova/);
  });

  it('are taken with a launch where the teacher wants them, and pupils are told', async () => {
    const ask = (names: string, as = teacher) =>
      setNaming(
        toHome(
          new Request(`${home}/classes/${id}/naming`, {
            method: 'POST',
            body: new URLSearchParams({ names }),
            headers: { Cookie: cookies(as), 'Sec-Fetch-Site': 'same-origin', Accept: 'application/json' },
          }),
        ),
        { params: Promise.resolve({ id }) },
      );
    const names = async () =>
      (await (await database()).pupil.findMany({ orderBy: { joinedAt: 'asc' } })).map(({ name }) => name);
    expect((await ask('on')).status).toBe(200);
    const pupil = newVisitor();
    const { headers } = await openLink(school, { sub: 'ali' }, pupil);
    expect(await names()).toEqual(['Ali Karimov', 'Learner']);
    const code = headers.get('Location')?.split('/').at(-1) ?? '';
    const page = await seePupil(
      toHome(new Request(`${home}/en/class/${code}`, { headers: { Cookie: cookies(pupil) } })),
      { params: Promise.resolve({ lang: 'en', code }) },
    );
    expect(await page.text()).toContain('Your teacher has asked for names');
    // What a teacher has written stays.
    await (await database()).pupil.updateMany({
      where: { name: 'Ali Karimov' },
      data: { name: 'A. K.', nameKey: 'a. k.' },
    });
    await openLink(school, { sub: 'ali' });
    expect((await ask('off')).status).toBe(200);
    await openLink(school, { sub: 'leyla' });
    expect(await names()).toEqual(['A. K.', 'Learner']);
    expect((await ask('on', newVisitor())).status).toBe(401);
  });

  it('are not told by a platform that shares none, or is down', async () => {
    school.platform.state.sharesNames = false;
    expect((await see(seeNames)).html).toContain('not named');
    school.platform.state.isDown = true;
    const { status, html } = await see(seeNames);
    expect([status, html.includes('does not tell')]).toEqual([200, true]);
  });

  it('are nobody else’s to see', async () => {
    const stranger = newVisitor();
    const other = school.platform.addLink({
      courseId: school.course.id,
      title: 'Other',
      targetLinkUri: `${home}/lti/launch`,
    });
    school.course.people.push({ sub: 'stranger', roles: school.course.people[0]?.roles ?? [] });
    await openLink(school, { sub: 'stranger', link: other }, stranger);
    expect((await see(seeNames, stranger)).status).toBe(404);
  });
});
