import { readdirSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { leaveClasses } from '@/features/class/ending.data';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import { GET as classPage } from '../[lang]/(tools)/classes/[id]/route';
import { GET as joinPage } from '../[lang]/(tools)/classes/join/route';
import { GET as classesPage } from '../[lang]/(tools)/classes/route';
import { POST as remove } from './[id]/colleagues/route';
import { POST as invite } from './[id]/invite/route';
import { POST as begin } from './[id]/try/route';
import { POST as come } from './join/route';
import { attempt, joined, newTeacher, type Teacher } from './teacher.fixture';

const here = dirname(fileURLToPath(import.meta.url));
/** The routes below a folder, each by the path of what it is about. */
const routesIn = (folder: string): { path: string; file: string }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|[\\/])route\.tsx?$/.test(file))
    .map((file) => ({ path: file.split(sep).slice(0, -1).join('/'), file: join(folder, file) }));

/** Brings a colleague into a class by a link. */
const bring = async (teacher: Teacher, colleague: Teacher, may?: 'look' | 'change') => {
  const { link } = await (await teacher.send(invite, 'invite', may ? { may } : {})).json();
  const ticket = new URL(link, 'http://class.test').searchParams.get('ticket') ?? '';
  const page = await (await colleague.open(joinPage, link)).text();
  return { page, answer: await colleague.post(come, '/classes/join', { ticket }) };
};
const takeOut = (by: Teacher, whom: Teacher, id: string) =>
  by.post(remove, `/classes/${id}/colleagues`, { colleague: whom.instructor.id }, { id });
const rightsIn = async (id: string) => {
  const rows = await (await database()).teaching.findMany({ where: { classId: id }, include: { instructor: true } });
  return Object.fromEntries(rows.map(({ instructor, mayChange }) => [instructor.name, mayChange]));
};

onBothDatabases('colleagues of a class', () => {
  it('who only look see every page and file, and are refused every write', async () => {
    const [teacher, other] = [await newTeacher(), await newTeacher('Omar')];
    const mia = await joined(teacher.id, 'Mia');
    await attempt({ id: mia.id, reader: mia.reader }, [{ item: 'dependence-why', given: ['x'], score: 1 }]);
    const { page, answer } = await bring(teacher, other, 'look');
    expect(page).toContain('You are invited to look at “History 10b”');
    expect(answer.status).toBe(200);
    const params = { id: teacher.id, pupil: mia.id, item: 'dependence-why' };

    const pages = routesIn(join(here, '../[lang]/(tools)/classes/[id]'));
    expect(pages.length).toBeGreaterThan(15);
    for (const { path, file } of pages) {
      const { GET } = await import(file);
      const [shown, theirs] = [await teacher.open(GET, `/${path}`, params), await other.open(GET, `/${path}`, params)];
      expect([path, theirs.status]).toEqual([path, shown.status]);
      // Where a teacher finds a form about the class, an onlooker is told what it is worth.
      const html = await shown.text();
      expect(html, path).not.toContain('You look at this class');
      if (html.includes('action="/classes/')) expect(await theirs.text(), path).toContain('You look at this class');
    }
    expect(await (await other.open(classPage, '', params)).text()).not.toContain(`/classes/${teacher.id}/delete`);
    expect(await (await other.open(classesPage, '/en/classes')).text()).toContain('You only look');

    const before = JSON.stringify(await (await database()).class.findMany({ include: { pupils: true } }));
    const writes = routesIn(join(here, '[id]'));
    let refused = 0;
    for (const { path, file } of writes) {
      const { POST } = await import(file);
      if (!POST) continue;
      const written = await other.post(POST, `/classes/${teacher.id}/${path}`, { title: 'Mine' }, params);
      expect([path, written.status, (await written.json()).error?.code]).toEqual([path, 403, 'only-looks']);
      refused++;
    }
    expect(refused).toBeGreaterThan(25);
    expect(JSON.stringify(await (await database()).class.findMany({ include: { pupils: true } }))).toBe(before);
    expect((await other.open((await import('./[id]/scores.csv/route')).GET, '/scores.csv', params)).status).toBe(200);
  });

  it('come in to teach by a link of that kind alone, also who looked before; a link to look takes nothing away', async () => {
    const [teacher, other] = [await newTeacher(), await newTeacher('Omar')];
    await bring(teacher, other, 'look');
    expect(await rightsIn(teacher.id)).toEqual({ Ruth: true, Omar: false });
    const { page } = await bring(teacher, other);
    expect(page).toContain('with the teacher who created it');
    expect(await rightsIn(teacher.id)).toEqual({ Ruth: true, Omar: true });
    await bring(teacher, other, 'look');
    expect(await rightsIn(teacher.id)).toEqual({ Ruth: true, Omar: true });
    const wrong = await teacher.send(invite, 'invite', { may: 'everything' });
    expect([wrong.status, (await wrong.json()).error.field]).toEqual([422, 'may']);
  });

  it('are taken out again with their trial, and find no class then', async () => {
    const [teacher, other] = [await newTeacher(), await newTeacher('Omar')];
    const params = { id: teacher.id };
    await bring(teacher, other, 'change');
    await other.post(begin, `/classes/${teacher.id}/try`, {}, params);
    const db = await database();
    expect(await db.pupil.count({ where: { classId: teacher.id, isTrial: true } })).toBe(1);
    expect(await teacher.read(classPage)).toContain('Take Omar out …');
    const { location } = await (await takeOut(teacher, other, teacher.id)).json();
    expect(await (await teacher.open(classPage, location, params)).text()).toContain('no longer sees this class.');
    expect(await db.pupil.count({ where: { classId: teacher.id } })).toBe(0);
    expect((await other.open(classPage, `/en/classes/${teacher.id}`, params)).status).toBe(404);
    expect((await takeOut(other, teacher, teacher.id)).status).toBe(404);
    // Whoever is not there cannot be taken out; nor can the last who may change the class, by themselves or with an onlooker.
    const codeOf = async (answer: Response) => [answer.status, (await answer.json()).error?.code];
    expect(await codeOf(await takeOut(teacher, other, teacher.id))).toEqual([422, 'unknown-colleague']);
    await bring(teacher, other, 'look');
    expect(await codeOf(await takeOut(teacher, teacher, teacher.id))).toEqual([409, 'last-teacher']);
    expect(await rightsIn(teacher.id)).toEqual({ Ruth: true, Omar: false });
  });

  it('leave a class themselves, and never both of two at once', async () => {
    const [teacher, other] = [await newTeacher(), await newTeacher('Omar')];
    await bring(teacher, other);
    const both = await Promise.all([takeOut(teacher, other, teacher.id), takeOut(other, teacher, teacher.id)]);
    expect(both.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
    const left = await rightsIn(teacher.id);
    expect(Object.values(left)).toEqual([true]);
    const [stays, goes] = left.Ruth ? [teacher, other] : [other, teacher];
    // Both are in again, and one goes.
    const link = await stays.post(invite, `/classes/${teacher.id}/invite`, {}, { id: teacher.id });
    const ticket = new URL((await link.json()).link, 'http://x').searchParams.get('ticket') ?? '';
    await goes.post(come, '/classes/join', { ticket });
    const { location } = await (await takeOut(stays, stays, teacher.id)).json();
    expect(location).toBe('/en/classes?left');
    expect(await (await stays.open(classesPage, location)).text()).toContain('You have left the class.');
    expect(Object.keys(await rightsIn(teacher.id))).toEqual([goes.instructor.name]);
  });

  it('who only look do not keep a class whose teacher deletes the account', async () => {
    const [teacher, other] = [await newTeacher(), await newTeacher('Omar')];
    await bring(teacher, other, 'look');
    await leaveClasses(other.instructor.id);
    expect(await rightsIn(teacher.id)).toEqual({ Ruth: true });
    await bring(teacher, other, 'look');
    await leaveClasses(teacher.instructor.id);
    expect(await (await database()).class.count({ where: { id: teacher.id } })).toBe(0);
  });
});
