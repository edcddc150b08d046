import { expect, it } from 'vitest';
import { removePupil, sweepRemoved } from '@/features/class/removal/data';
import { getRosterPupil } from '@/features/class/roster/data';
import { forgetPupils } from '@/features/pupil/data';
import { type ReaderId, readerKey } from '@/features/readers/reader';
import { database } from '@/lib/db/client';
import { newId } from '@/lib/ids';
import { onBothDatabases } from '@/test/database';
import { GET as gridPage } from '../[lang]/(tools)/classes/[id]/answers/route';
import { GET as paperKeyPage } from '../[lang]/(tools)/classes/[id]/paper/key/route';
import { GET as paperPage } from '../[lang]/(tools)/classes/[id]/paper/route';
import { GET as pupilPage } from '../[lang]/(tools)/classes/[id]/pupils/[pupil]/route';
import { GET as rosterPage } from '../[lang]/(tools)/classes/[id]/roster/route';
import { GET as classPage } from '../[lang]/(tools)/classes/[id]/route';
import { GET as settingsPage } from '../[lang]/(tools)/classes/[id]/settings/route';
import { GET as classesPage } from '../[lang]/(tools)/classes/route';
import { GET as joinPage } from '../[lang]/(tools)/join/route';
import { GET as signInPage } from '../[lang]/(tools)/sign-in/route';
import { GET as signUpPage } from '../[lang]/(tools)/sign-up/route';
import { POST as leave } from '../leave/route';
import { POST as signIn } from '../sign-in/route';
import { POST as signUp } from '../sign-up/route';
import { POST as copy } from './[id]/copy/route';
import { POST as erase } from './[id]/delete/route';
import { POST as invite } from './[id]/invite/route';
import { POST as choose } from './[id]/items/choose/route';
import { POST as merge } from './[id]/pupils/[pupil]/merge/route';
import { POST as remove } from './[id]/pupils/[pupil]/remove/route';
import { POST as restore } from './[id]/pupils/[pupil]/restore/route';
import { GET as scoresFile } from './[id]/scores.csv/route';
import { POST as saveSettings } from './[id]/settings/route';
import { attempt, type Fields, joined, newTeacher, ownQuestion, type Teacher } from './teacher.fixture';

const settings: Fields = {
  ...{ title: '10b', chapters: ['flight', 'parade'], scope: 'all', length: '10', kinds: ['one', 'order'] },
  ...{ attempts: '2', due: '', zone: 'Europe/Berlin', feedback: 'at-once', poll: 'off', version: '0' },
};
const day = 24 * 3_600_000;
const text = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('&quot;', '"');
const location = async (response: Response | Promise<Response>) => (await (await response).json()).location as string;

/** Everything that is stored of pupils, their work and what they have read. */
async function everything() {
  const db = await database();
  const [pupils, attempts, answers, read] = await Promise.all([
    db.pupil.findMany({ orderBy: { id: 'asc' } }),
    db.attempt.findMany({ orderBy: { id: 'asc' } }),
    db.answer.findMany({ orderBy: [{ attemptId: 'asc' }, { item: 'asc' }] }),
    db.readChapter.findMany({ orderBy: [{ reader: 'asc' }, { chapter: 'asc' }] }),
  ]);
  return { pupils, attempts, answers, read };
}

onBothDatabases('a teacher’s morning', () => {
  const answered = [
    { item: 'troops-gone-when', given: ['june-2025'], score: 0, certainty: 'sure' },
    { item: 'dependence-why', given: ['karabakh'], score: 1, certainty: 'guess' },
  ];
  /** Noah with two attempts, one open, and two chapters read; Mia with nothing. */
  async function classOfTwo(teacher: Teacher) {
    const db = await database();
    const noah = await joined(teacher.id, 'Noah', { identifier: '10b-07' });
    await joined(teacher.id, 'Mia');
    const { id } = await attempt(noah, answered);
    await db.answer.updateMany({ where: { attemptId: id }, data: { firstOf: noah.reader } });
    await attempt(noah, answered.slice(0, 1), { left: ['dependence-why'] });
    for (const chapter of ['flight', 'what-next'])
      await db.readChapter.create({ data: { reader: noah.reader ?? '', chapter } });
    await db.pupil.update({ where: { id: noah.id }, data: { due: new Date(Date.now() + day), extraAttempts: 2 } });
    return noah;
  }

  it('undoes the removal of a pupil within seven days, to the last answer', async () => {
    const teacher = await newTeacher();
    const noah = await classOfTwo(teacher);
    const before = await everything();
    const to = await location(teacher.sendOn(remove, noah.id, 'remove'));
    expect(to).toBe(`/en/classes/${teacher.id}?removed=${noah.id}`);
    const after = await everything();
    expect([after.attempts, after.answers, after.read]).toEqual([[], [], []]);
    expect(await teacher.read(scoresFile)).not.toContain('Noah');
    const page = text(await teacher.read(classPage, `?removed=${noah.id}`));
    expect(page).toMatch(/Taken out .* Noah .*can be undone until \d+ \w+ \d{4} Undo : Noah Delete now : Noah/);
    // Another teacher cannot, nor for another class.
    const other = await newTeacher('Omar');
    expect((await other.sendOn(restore, noah.id, 'restore')).status).toBe(404);
    expect(await location(teacher.sendOn(restore, noah.id, 'restore'))).toBe(`/en/classes/${teacher.id}?restored`);
    expect(await everything()).toEqual(before);
    expect(text(await teacher.read(classPage, '?restored'))).toContain('The pupil is back, with all their work.');
    expect((await teacher.sendOn(restore, noah.id, 'restore')).status).toBe(404);
  });

  it('deletes a pupil at once where the teacher says so, and after seven days by itself', async () => {
    const teacher = await newTeacher();
    const noah = await classOfTwo(teacher);
    const db = await database();
    const [mia] = await db.pupil.findMany({ where: { name: 'Mia' } });
    await teacher.sendOn(remove, noah.id, 'remove');
    await teacher.sendOn(remove, mia?.id ?? '', 'remove');
    expect(await location(teacher.sendOn(remove, noah.id, 'remove', { for: 'good' }))).toContain('?erased');
    expect((await teacher.sendOn(restore, noah.id, 'restore')).status).toBe(404);
    expect(await sweepRemoved(new Date(Date.now() + 6 * day))).toBe(0);
    expect(await sweepRemoved(new Date(Date.now() + 8 * day))).toBe(1);
    expect(await db.removedPupil.count()).toBe(0);
  });

  it('keeps nothing of a removed pupil whose browser forgets, or whose class goes', async () => {
    const teacher = await newTeacher();
    const reader = 'reader-of-lena-0000000' as ReaderId;
    const lena = await joined(teacher.id, 'Lena', { reader: readerKey(reader) });
    await teacher.sendOn(remove, lena.id, 'remove');
    await forgetPupils(reader);
    const db = await database();
    expect(await db.removedPupil.count()).toBe(0);
    await removePupil(await getRosterPupil(await teacher.own(), (await joined(teacher.id, 'Ben')).id), new Date());
    expect(await db.removedPupil.count()).toBe(1);
    expect(await location(teacher.send(erase, 'delete', { confirm: 'History 10b' }))).toBe('/en/classes?deleted');
    expect(await db.removedPupil.count()).toBe(0);
    expect(text(await (await teacher.open(classesPage, '/en/classes?deleted')).text())).toContain('is deleted.');
  });

  it('puts a pupil back beside somebody who has come under the same name, on the same device, meanwhile', async () => {
    const teacher = await newTeacher();
    const noah = await classOfTwo(teacher);
    await teacher.sendOn(remove, noah.id, 'remove');
    const again = await joined(teacher.id, 'Noah');
    expect((await teacher.sendOn(restore, noah.id, 'restore')).status).toBe(200);
    const db = await database();
    const both = await db.pupil.findMany({ where: { name: 'Noah' }, orderBy: { nth: 'asc' } });
    expect(both.map(({ id, nth, reader }) => [id, nth, reader])).toEqual([
      [again.id, 1, 'reader of Noah'],
      [noah.id, 2, null],
    ]);
    expect(await db.attempt.count({ where: { pupilId: noah.id } })).toBe(2);
  });

  it('asks once before two pupils become one, and says who they are then', async () => {
    const teacher = await newTeacher();
    const noah = await classOfTwo(teacher);
    const mia = await (await database()).pupil.findFirstOrThrow({ where: { name: 'Mia' } });
    const page = text(await teacher.read(pupilPage, `/pupils/${mia.id}`, { pupil: mia.id }));
    expect(page).toMatch(/Merge the two … The name “Mia” goes.* This cannot be undone. Merge /);
    expect(page).toMatch(/Give a new code … The old code stops working at once\..* Make a new return code/);
    const to = await location(teacher.sendOn(merge, mia.id, 'merge', { into: noah.id }));
    expect(text(await teacher.read(classPage, new URL(to, 'http://x').search))).toContain(
      'The two are one pupil now: Noah.',
    );
  });

  it('asks of a pupil who is not on the roster whether they are one of it, and merges nobody by itself', async () => {
    const teacher = await newTeacher();
    const db = await database();
    const row = { classId: teacher.id, name: 'Hugo Adler', nameKey: 'hugo adler', isListed: true };
    for (const nth of [1, 2]) await db.pupil.create({ data: { ...row, id: newId(), nth, identifier: `10b-0${nth}` } });
    const [first, second] = await db.pupil.findMany({ orderBy: { nth: 'asc' } });
    const hugo = await joined(teacher.id, 'Hugo');
    await db.pupil.update({ where: { id: hugo.id }, data: { isListed: false } });
    const wayTo = (id = '') => `/en/classes/${teacher.id}/pupils/${hugo.id}?into=${id}#merge`;
    const pages: [Parameters<Teacher['read']>[0], string][] = [
      [rosterPage, '/roster'],
      [classPage, ''],
    ];
    for (const [page, below] of pages) {
      const html = await teacher.read(page, below);
      expect(text(html)).toContain('Is this Hugo Adler (10b-01)? Is this Hugo Adler (2) (10b-02)?');
      expect(html).toContain(`href="${wayTo(first?.id)}"`);
      expect(html).toContain(`href="${wayTo(second?.id)}"`);
    }
    const html = await teacher.read(pupilPage, `/pupils/${hugo.id}?into=${second?.id}`, { pupil: hugo.id });
    expect(html).toMatch(
      new RegExp(`<option[^>]*value="${second?.id}"[^>]*selected|selected[^>]*value="${second?.id}"`),
    );
    expect(html).toMatch(/<details open[^>]*><summary[^>]*>Merge the two/);
    expect(await db.pupil.count()).toBe(3);
    await teacher.sendOn(merge, hugo.id, 'merge', { into: second?.id ?? '' });
    expect(text(await teacher.read(rosterPage, '/roster'))).not.toContain('Is this');
  });

  it('shows all that is stored of a pupil: chapters by name, each answer, what is right, certainty and time', async () => {
    const teacher = await newTeacher();
    const db = await database();
    await db.class.update({ where: { id: teacher.id }, data: { chapters: 'flight parade' } });
    const noah = await classOfTwo(teacher);
    const html = await teacher.read(pupilPage, `/pupils/${noah.id}`, { pupil: noah.id });
    expect(text(html)).toMatch(/The plane · read The parade · not read/);
    const rows = [...html.matchAll(/<tr[^>]*data-item="([^"]+)"[^>]*>(.*?)<\/tr>/gs)].map(([, item, row = '']) => [
      item,
      text(row).trim(),
    ]);
    expect(rows).toHaveLength(3);
    const stamp = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d`;
    const rowOf = (item: string) => rows.find(([id]) => id === item)?.[1];
    expect(rowOf('troops-gone-when')).toMatch(new RegExp(`\\? .*June 2025.* .*June 2024.* 0 / 1 Sure ${stamp}$`));
    expect(rowOf('dependence-why')).toMatch(new RegExp(`✓ 1 / 1 A guess ${stamp}$`));
    // From the grid a name leads there; another teacher is told of nobody.
    expect(await teacher.read(gridPage, '/answers')).toContain(`href="/en/classes/${teacher.id}/pupils/${noah.id}"`);
    const other = await newTeacher('Omar');
    const none = await other.open(pupilPage, `/en/classes/${other.id}/pupils/${noah.id}`, {
      ...{ id: other.id, pupil: noah.id },
    });
    expect(none.status).toBe(404);
  });

  it('carries an invitation through signing in and opening an account', async () => {
    const teacher = await newTeacher();
    const { link } = await (await teacher.send(invite, 'invite')).json();
    const page = async (handler: typeof signInPage, path: string) => {
      const request = new Request(`http://class.test${path}`);
      return (await handler(request, { params: Promise.resolve({ lang: 'en' }) } as never)).text();
    };
    const first = await page(signInPage, `/en/sign-in?next=${encodeURIComponent(link)}`);
    expect(text(first)).toContain('You are invited to teach “History 10b”.');
    const on = /href="(\/en\/sign-up\?next=[^"]+)"/.exec(first)?.[1] ?? '';
    const second = await page(signUpPage, on.replaceAll('&amp;', '&'));
    expect(text(second)).toContain('You are invited to teach “History 10b”.');
    const next = /name="next" value="([^"]+)"/.exec(second)?.[1] ?? '';
    expect(next.replaceAll('&amp;', '&')).toBe(link);
    const fields = { password: 'red kettle seven', next };
    expect(await location(teacher.post(signUp, '/sign-up', { name: 'Noor', ...fields }))).toBe(link);
    expect(await location(teacher.post(signIn, '/sign-in', { name: 'Noor', ...fields }))).toBe(link);
    // Nobody is led to another site.
    for (const evil of ['//evil.test', 'https://evil.test/en/classes/join?ticket=x', '/\\evil.test'])
      expect(
        await location(teacher.post(signIn, '/sign-in', { name: 'Noor', password: 'red kettle seven', next: evil })),
      ).toBe('/en/classes');
    const evil = { name: 'Nora', password: 'red kettle seven', next: '//evil.test' };
    expect(await location(teacher.post(signUp, '/sign-up', evil))).toBe('/en/classes');
  });

  it('says all that is wrong in the settings at once', async () => {
    const teacher = await newTeacher();
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...settings, title: ' ', length: '0', attempts: '11' }))
      for (const one of [value].flat()) body.append(name, one);
    const headers = { 'Sec-Fetch-Site': 'same-origin', Cookie: teacher.cookie };
    const request = new Request(`http://class.test/classes/${teacher.id}/settings`, { method: 'POST', headers, body });
    const answer = await saveSettings(request, { params: Promise.resolve({ id: teacher.id }) });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    for (const field of ['title', 'length', 'attempts']) expect(html).toContain(`id="${field}-error"`);
    expect(html).not.toContain('id="zone-error"');
  });

  it('says how many questions there are where an attempt cannot have so many, and what a choice overrides', async () => {
    const teacher = await newTeacher();
    await teacher.send(saveSettings, 'settings', { ...settings, scope: 'parade', length: '50', kinds: ['one'] });
    expect(text(await teacher.read(settingsPage, '/settings'))).toMatch(
      /There (?:are \d+ questions|is one question) to ask, so an attempt has (?:\d+|one)\./,
    );
    await teacher.send(saveSettings, 'settings', { ...settings, length: '2', version: '1' });
    const quiet = text(await teacher.read(settingsPage, '/settings'));
    expect(quiet).not.toContain('to ask, so an attempt has');
    expect(quiet).not.toContain('has no effect');
    await teacher.send(choose, 'items/choose', { items: ['troops-gone-when', 'dependence-why', 'crash-place'] });
    expect(text(await teacher.read(settingsPage, '/settings'))).toContain(
      '3 questions are chosen for this class one by one. What is set here about topic and kinds has no effect',
    );
  });

  it('copies a class that explains after the due time without leaving its pupils to wait for ever', async () => {
    const teacher = await newTeacher();
    await teacher.send(saveSettings, 'settings', { ...settings, feedback: 'after-due', due: '2027-01-10T08:00' });
    const { id, location: to } = await (await teacher.send(copy, 'copy', { title: 'Next term' })).json();
    expect(await (await database()).class.findUnique({ where: { id } })).toMatchObject({
      feedback: 'at-once',
      due: null,
    });
    const page = await teacher.open(classPage, to, { id });
    expect(text(await page.text())).toContain('so they are shown with each answer until you choose otherwise');
  });

  it('prints the class’s own quiz, its own questions included, and a key with the same numbers', async () => {
    const teacher = await newTeacher();
    await teacher.send(saveSettings, 'settings', { ...settings, length: '3' });
    const own = await ownQuestion(teacher.instructor.id);
    const chosen = ['troops-gone-when', 'dependence-why', 'crash-place', own];
    await teacher.send(choose, 'items/choose', { items: chosen });
    const itemsIn = (html: string) => [...html.matchAll(/data-item="([^"]+)"/g)].map(([, item]) => item);
    const [some, key] = [await teacher.read(paperPage, '/paper'), await teacher.read(paperKeyPage, '/paper/key')];
    expect(itemsIn(some)).toHaveLength(3);
    expect(itemsIn(key)).toEqual(itemsIn(some));
    const [all, allKey] = [
      await teacher.read(paperPage, '/paper?all'),
      await teacher.read(paperKeyPage, '/paper/key?all'),
    ];
    expect(itemsIn(all).toSorted()).toEqual(chosen.toSorted());
    expect(itemsIn(allKey)).toEqual(itemsIn(all));
    expect(text(all)).toContain('She said “yes”');
    // The reasons are on the key alone.
    expect(text(all)).not.toContain('She did say so.');
    expect(text(allKey)).toContain('She did say so.');
  });

  it('leads the next pupil of a shared device to the names of the same class', async () => {
    const teacher = await newTeacher();
    expect(await location(teacher.post(leave, '/leave', { code: teacher.code.toLowerCase() }))).toBe(
      `/en/join?code=${teacher.code}`,
    );
    expect(await location(teacher.post(leave, '/leave', {}))).toBe('/en/join');
    expect(await location(teacher.post(leave, '/leave', { code: '//evil.test' }))).toBe('/en/join');
    // A code of no class is said at once.
    const request = new Request('http://class.test/en/join?code=ZZZZZZ');
    const page = await joinPage(request, { params: Promise.resolve({ lang: 'en' }) } as never);
    expect(page.status).toBe(422);
    expect(text(await page.text())).toContain('No class has this code.');
  });
});
