import { expect, it } from 'vitest';
import { findPupil, findVotingClass } from '@/features/pupil/data';
import { findReader } from '@/features/readers/reader';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import { GET as pupilPage } from '../[lang]/(tools)/class/[code]/route';
import { GET as classPage } from '../[lang]/(tools)/classes/[id]/route';
import { GET as joinPage } from '../[lang]/(tools)/join/route';
import { POST as join } from '../join/route';
import { POST as startQuiz } from '../quiz/start/route';
import { POST as setJoining } from './[id]/joining/route';
import { POST as renewCode } from './[id]/new-code/route';
import { type Fields, newTeacher, type Teacher } from './teacher.fixture';

const network = { 'X-Forwarded-For': '192.0.2.1' };

/** Somebody who joins, by a browser of their own. */
async function enter(code: string, name: string, more: Fields = {}, isJson = true) {
  const body = new FormData();
  for (const [field, value] of Object.entries({ code, name, ...more })) body.append(field, value as string);
  const headers = { ...network, 'Sec-Fetch-Site': 'same-origin', ...(isJson && { Accept: 'application/json' }) };
  return join(new Request('http://class.test/join', { method: 'POST', headers, body }));
}
const refusalOf = async (response: Response) => {
  const { error } = await response.json();
  return [response.status, error?.code, error?.field];
};
const cookieOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
const open = async (page: typeof joinPage | typeof pupilPage, path: string, params = {}, cookie = '') => {
  const request = new Request(`http://class.test${path}`, { headers: { ...network, Cookie: cookie } });
  const response = await page(request, { params: Promise.resolve({ lang: 'en', ...params }) } as never);
  return { status: response.status, html: await response.text() };
};
const list = async (teacher: Teacher, names: readonly string[]) => {
  const db = await database();
  for (const name of names)
    await db.pupil.create({
      data: { id: `pupil-of-the-list-${name}`, classId: teacher.id, name, nameKey: name.toLowerCase(), isListed: true },
    });
};
const begin = (cookie: string, code: string) => {
  const headers = { ...network, 'Sec-Fetch-Site': 'same-origin', Accept: 'application/json', Cookie: cookie };
  const body = new URLSearchParams({ scope: 'all', class: code });
  return startQuiz(new Request('http://class.test/quiz/start', { method: 'POST', headers, body }));
};

onBothDatabases('joining a class', () => {
  it('is locked for newcomers alone: who has joined works on, and comes back by a return code', async () => {
    const teacher = await newTeacher();
    await list(teacher, ['Leyla']);
    const mia = await enter(teacher.code, 'Mia');
    const { returnCode } = await mia.json();
    const { location } = await (await teacher.send(setJoining, 'joining', { joining: 'locked' })).json();
    expect(location).toBe(`/en/classes/${teacher.id}?joining=locked`);
    for (const name of ['Noah', 'Leyla', 'Mia'])
      expect(await refusalOf(await enter(teacher.code, name)), name).toEqual([409, 'joining-locked', 'code']);
    const page = await open(joinPage, `/en/join?code=${teacher.code}`);
    expect(page.html).toContain('has locked joining');
    // A wall's code does not show the list of a class that lets nobody in.
    expect(page.html).not.toContain('Leyla');
    expect((await (await enter(teacher.code, 'Leyla', {}, false)).text()).match(/Leyla/g)?.length ?? 0).toBeLessThan(2);

    expect((await begin(cookieOf(mia), teacher.code)).status).toBe(200);
    const back = await enter('', '', { return: returnCode });
    expect([back.status, (await back.json()).location]).toEqual([200, `/en/class/${teacher.code}`]);
    expect(await teacher.read(classPage)).toContain('Joining is locked.');
    await teacher.send(setJoining, 'joining', { joining: 'open' });
    expect((await enter(teacher.code, 'Noah')).status).toBe(200);
  });

  it('is open to names on the list alone where the teacher says so, however they are spelt', async () => {
    const teacher = await newTeacher();
    await list(teacher, ['Leyla', 'Samir']);
    for (const fields of [{}, { joining: '' }, { joining: 'shut' }] as Fields[])
      expect(await refusalOf(await teacher.send(setJoining, 'joining', fields))).toEqual([
        422,
        'choose-joining',
        'joining',
      ]);
    expect((await teacher.own()).joining).toBe('open');
    await teacher.send(setJoining, 'joining', { joining: 'roster' });
    expect(await refusalOf(await enter(teacher.code, 'Noah'))).toEqual([409, 'not-on-the-list', 'name']);
    const again = await (await enter(teacher.code, 'Noah', {}, false)).text();
    expect(again).toMatch(/value="Noah"/);
    expect(again).toContain('id="name-error"');
    expect((await enter(teacher.code, ' LEYLA ')).status).toBe(200);
    // One more of that name is nobody on the list.
    expect(await refusalOf(await enter(teacher.code, 'Leyla', { as: 'other' }))).toEqual([
      409,
      'not-on-the-list',
      'name',
    ]);
    expect(await (await database()).pupil.count()).toBe(2);
  });

  it('goes by a new code at once, and whoever joined by the old one works on under it', async () => {
    const teacher = await newTeacher();
    const mia = await enter(teacher.code, 'Mia');
    const cookie = cookieOf(mia);
    await (await database()).class.updateMany({ data: { hasPoll: true } });
    const { code } = await (await teacher.send(renewCode, 'new-code')).json();
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{6}$/);
    expect(code).not.toBe(teacher.code);
    expect(await refusalOf(await enter(teacher.code, 'Noah'))).toEqual([422, 'wrong-class-code', 'code']);
    expect((await open(pupilPage, `/en/class/${teacher.code}`, { code: teacher.code })).status).toBe(404);
    expect((await enter(code, 'Noah')).status).toBe(200);

    // Twice anew: pages of the first code work on.
    await teacher.send(renewCode, 'new-code');
    const page = await open(pupilPage, `/en/class/${teacher.code}`, { code: teacher.code }, cookie);
    expect([page.status, page.html.includes('History 10b')]).toEqual([200, true]);
    const reader = findReader(cookie);
    const now = new Date();
    expect(reader && (await findVotingClass(reader, teacher.code, now))).toBe(teacher.id);
    expect((await begin(cookie, teacher.code)).status).toBe(200);
    // A piece of a code is none, and nobody else gets in by an old one.
    for (const wrong of [teacher.code.slice(0, 5), `${teacher.code} ${code}`])
      expect(await findPupil(reader, wrong, now)).toBeNull();
    const html = await teacher.read(classPage);
    expect(html).toMatch(/<details><summary[^>]*>Give the class a new code …<\/summary>/);
    expect(await teacher.read(classPage, '?new-code')).toContain('The class has a new code.');
  });
});
