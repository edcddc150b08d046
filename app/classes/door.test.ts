import { expect, it } from 'vitest';
import { chapterSlugs } from '@/content/facts/chapters';
import { wallTimeOf } from '@/features/class/local-time';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import { GET as classPage } from '../[lang]/(tools)/classes/[id]/route';
import { GET as settingsPage } from '../[lang]/(tools)/classes/[id]/settings/route';
import { GET as classesPage } from '../[lang]/(tools)/classes/route';
import { GET as joinPage } from '../[lang]/(tools)/join/route';
import { POST as signUp } from '../sign-up/route';
import { POST as saveSettings } from './[id]/settings/route';
import { POST as begin } from './[id]/try/route';
import { POST as makeClass } from './route';
import { joined, newTeacher } from './teacher.fixture';

// biome-ignore lint/suspicious/noExplicitAny: each page names its own parameters
type Page = (request: Request, context: any) => Promise<Response>;
const get = async (page: Page, path: string, cookie: string, params = {}) => {
  const request = new Request(`http://class.test${path}`, { headers: { Cookie: cookie } });
  return (await page(request, { params: Promise.resolve({ lang: 'en', ...params }) })).text();
};
const send = (path: string, fields: Record<string, string>, cookie = '') => {
  const headers = { 'Sec-Fetch-Site': 'same-origin', Cookie: cookie };
  return new Request(`http://class.test${path}`, { method: 'POST', headers, body: new URLSearchParams(fields) });
};
const header = (html: string) => /<header.*?<\/header>/s.exec(html)?.[0] ?? '';

onBothDatabases('the door for teachers', () => {
  it('leads from a new account to a class with a code by two forms, of which the second says what the class is for', async () => {
    const account = await signUp(send('/sign-up', { name: 'Ms Rahimova', password: 'red kettle seven' }));
    const cookie =
      account.headers
        .getSetCookie()
        .find((line) => line.includes('session'))
        ?.split(';')[0] ?? '';
    const classes = account.headers.get('location') ?? '';
    const list = await get(classesPage, classes, cookie);
    expect([...list.matchAll(/name="preset"(?: checked="")? value="([^"]*)"/g)].map(([, value]) => value)).toEqual([
      ...['20', '45', '90', 'homework', ''],
    ]);
    const made = await makeClass(send('/classes', { title: '10b', zone: 'Asia/Baku', preset: '45' }, cookie));
    expect(made.status).toBe(303);
    const to = made.headers.get('location') ?? '';
    const { id, code, ...row } = await (await database()).class.findFirstOrThrow({ where: { title: '10b' } });
    expect(to).toBe(`/en/classes/${id}`);
    expect(row).toMatchObject({ chapters: 'before yekaterinburg', scope: 'yekaterinburg', length: 5, hasPoll: true });
    const page = await get(classPage, to, cookie, { id });
    // The code first, then what comes next in its order, then the pupils, and what is rare below.
    const expectOrder = (html: string, marks: readonly string[]) => {
      const places = marks.map((mark) => html.indexOf(mark));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places).not.toContain(-1);
    };
    const first = [`>${code}<`, `href="/en/classes/${id}/roster"`, `action="/classes/${id}/try"`];
    expectOrder(page, [...first, `href="/en/classes/${id}/project"`, 'id="delete"']);
    expect(page.match(/Nobody has joined yet\./g), 'said once, not by each part').toHaveLength(1);
    // Before anybody has joined what comes next stands first; in a lesson who is missing does.
    const missingFirst = (html: string) => html.indexOf('id="missing"') < html.indexOf('id="steps"');
    expect(missingFirst(page)).toBe(false);
    await joined(id, 'Mia');
    const inLesson = await get(classPage, to, cookie, { id });
    expect(missingFirst(inLesson)).toBe(true);
    expectOrder(inLesson, [
      ...first,
      `href="/en/classes/${id}/project"`,
      'id="pupils"',
      'id="chapters-read"',
      'id="delete"',
    ]);
  });

  it('makes homework that is due in a week in the class’s zone, and takes what it does not know for nothing chosen', async () => {
    const teacher = await newTeacher();
    const db = await database();
    const make = async (title: string, preset: string) => {
      await teacher.post(makeClass, '/classes', { title, zone: 'America/New_York', preset });
      return db.class.findFirstOrThrow({ where: { title } });
    };
    const homework = await make('Homework', 'homework');
    expect(homework.feedback).toBe('after-due');
    expect(wallTimeOf(homework.due as Date, 'America/New_York')).toMatch(/T08:00$/);
    const days = ((homework.due as Date).getTime() - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBeGreaterThanOrEqual(6);
    expect(Math.round(days)).toBeLessThanOrEqual(8);
    for (const preset of ['', '30', '__proto__'])
      expect(await make(`What “${preset}” makes`, preset)).toMatchObject({
        ...{ chapters: chapterSlugs.join(' '), length: 10, due: null, hasPoll: false, feedback: 'at-once' },
      });
    // What was chosen stays chosen while the title is put right, and the header knows who is signed in.
    const again = await makeClass(send('/classes', { title: ' ', zone: 'UTC', preset: '90' }, teacher.cookie));
    expect(again.status).toBe(422);
    const html = await again.text();
    expect(header(html)).toContain('href="/en/classes"');
    expect(html).toMatch(/<input[^>]*name="preset"[^>]*checked=""[^>]*value="90"/);
  });

  it('fills the settings for a lesson without saving them, over what the class has', async () => {
    const teacher = await newTeacher();
    const before = await teacher.own();
    const html = await teacher.read(settingsPage, '/settings?preset=20');
    expect(html).toContain('Nothing is saved yet.');
    expect(await teacher.own()).toEqual(before);
    const checked = (name: string) =>
      [...html.matchAll(/<input[^>]*>/g)]
        .filter(([input]) => input.includes(`name="${name}"`) && input.includes('checked=""'))
        .map(([input]) => /value="([^"]*)"/.exec(input)?.[1]);
    expect(checked('chapters')).toEqual(['flight']);
    expect(checked('poll')).toEqual(['off']);
    expect(html).toMatch(/name="title"[^>]*value="History 10b"/);
    const plain = await teacher.read(settingsPage, '/settings?preset=21');
    expect(plain).not.toContain('Nothing is saved yet.');
    // What it fills in can be saved as it is.
    const homework = await teacher.read(settingsPage, '/settings?preset=homework');
    const due = /name="due"[^>]*value="([^"]+)"/.exec(homework)?.[1] ?? '';
    const fields = {
      ...{ title: 'History 10b', chapters: [...chapterSlugs], scope: 'all', length: '10', kinds: ['one'] },
      ...{ attempts: '1', due, zone: 'Asia/Baku', feedback: 'after-due', poll: 'off', version: '0' },
    };
    expect((await teacher.send(saveSettings, 'settings', fields)).status).toBe(200);
    expect((await teacher.own()).due).not.toBeNull();
  });

  it('leads back to the classes from every tool page while somebody is signed in, and to the guide otherwise', async () => {
    const { cookie } = await newTeacher();
    const shown = header(await get(joinPage, '/en/join', cookie));
    expect(shown).toMatch(/href="\/en\/classes"[^>]*>Your classes</);
    expect(shown).not.toContain('/en/teach');
    for (const other of ['', `${cookie.split('=')[0]}=`]) {
      const none = header(await get(joinPage, '/en/join', other));
      expect(none).toMatch(/href="\/en\/teach"[^>]*>For teachers</);
      expect(none).not.toContain('/en/classes');
    }
  });

  it('says in its place how a trial goes: begun, elsewhere, and over', async () => {
    const teacher = await newTeacher();
    const begun = await teacher.send(begin, 'try');
    const cookies = begun.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    expect(await teacher.read(classPage, '', {}, cookies)).toContain('You are a trial pupil in this browser.');
    expect(await teacher.read(classPage)).toContain('You are trying this class in another browser.');
    const ended = await (await teacher.send(begin, 'try', { end: 'yes' })).json();
    expect(ended.location).toBe(`/en/classes/${teacher.id}?ended#trial`);
    expect(await teacher.read(classPage, '?ended')).toContain('The trial is over');
  });
});
