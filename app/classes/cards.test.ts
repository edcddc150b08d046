import { expect, it } from 'vitest';
import { forgetPupils } from '@/features/pupil/data';
import { findReader, type ReaderId } from '@/features/readers/reader';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import { GET as pupilPage } from '../[lang]/(tools)/class/[code]/route';
import { GET as cardsPage } from '../[lang]/(tools)/classes/[id]/cards/route';
import { GET as posterPage } from '../[lang]/(tools)/classes/[id]/poster/route';
import { GET as rosterPage } from '../[lang]/(tools)/classes/[id]/roster/route';
import { GET as joinPage } from '../[lang]/(tools)/join/route';
import { POST as join } from '../join/route';
import { POST as makeCards } from './[id]/cards/route';
import { POST as erase } from './[id]/delete/route';
import { POST as setJoining } from './[id]/joining/route';
import { POST as renewCode } from './[id]/new-code/route';
import { joined, newTeacher, type Teacher } from './teacher.fixture';

const network = { 'X-Forwarded-For': '192.0.2.1' };
const enter = (fields: Record<string, string>, cookie = '', isJson = true) => {
  const headers = new Headers({ ...network, 'Sec-Fetch-Site': 'same-origin', Cookie: cookie });
  if (isJson) headers.set('Accept', 'application/json');
  const body = new URLSearchParams(fields);
  return join(new Request('http://class.test/join', { method: 'POST', headers, body }));
};
// biome-ignore lint/suspicious/noExplicitAny: each page names its own parameters
type Page = (request: Request, context: any) => Promise<Response>;
const open = async (page: Page, path: string, params = {}, cookie = '') => {
  const request = new Request(`http://class.test${path}`, { headers: { ...network, Cookie: cookie } });
  const response = await page(request, { params: Promise.resolve({ lang: 'en', ...params }) });
  return { status: response.status, html: await response.text() };
};
const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
const refusalOf = async (response: Response) => {
  const { error } = await response.json();
  return [response.status, error?.code, error?.field];
};
/** Puts names on the roster. @returns their ids */
const list = async (teacher: Teacher, names: readonly string[]) => {
  const db = await database();
  const ids = names.map((name, at) => `line-${at}-${name.toLowerCase()}`.padEnd(22, '-'));
  for (const [at, name] of names.entries()) {
    const nth = names.slice(0, at).filter((one) => one === name).length + 1;
    const data = { name, nameKey: name.toLowerCase(), nth, isListed: true };
    await db.pupil.create({ data: { ...data, id: ids[at] ?? '', classId: teacher.id } });
  }
  return ids;
};
const cardsOf = async (teacher: Teacher, pupils: readonly string[]) => {
  const { cards } = await (await teacher.send(makeCards, 'cards', { pupils })).json();
  return (cards as { name: string; link: string }[]).map(({ name, link }) => {
    const url = new URL(link);
    return { name, path: url.pathname + url.search, ticket: url.searchParams.get('ticket') ?? '' };
  });
};

onBothDatabases('cards to join with', () => {
  it('let each pupil in once under the name on them, and are no return code', async () => {
    const teacher = await newTeacher();
    const pupils = await list(teacher, ['Mia', 'Noah', 'Noah']);
    expect(await teacher.read(rosterPage, '/roster')).toContain(`href="/en/classes/${teacher.id}/cards"`);
    const form = await teacher.read(cardsPage, '/cards');
    for (const id of pupils) expect(form).toMatch(new RegExp(`checked=""[^>]*value="${id}"`));
    const cards = await cardsOf(teacher, pupils);
    expect(cards.map(({ name }) => name)).toEqual(['Mia', 'Noah', expect.stringMatching(/^Noah.*2/)]);
    expect(new Set(cards.map(({ ticket }) => ticket)).size).toBe(3);
    const db = await database();
    // The database holds nothing with which somebody could come in.
    const stored = JSON.stringify(await db.ticket.findMany());
    for (const { ticket } of cards) expect(stored).not.toContain(ticket);

    const [, , second] = cards;
    const page = await open(joinPage, second?.path ?? '');
    expect(page.status).toBe(200);
    expect(page.html).toContain(`Join as ${second?.name}`);
    expect(await db.pupil.count({ where: { joinedAt: { not: null } } })).toBe(0);
    const once = 'a-form-of-one-browser1';
    const fields = { ticket: second?.ticket ?? '', once };
    const [came, copy] = [await enter(fields), await enter(fields)];
    const { returnCode, location } = await came.json();
    expect(location).toBe(`/en/class/${teacher.code}`);
    expect((await copy.json()).returnCode).toBe(returnCode);
    const rows = await db.pupil.findMany({ where: { joinedAt: { not: null } } });
    expect(rows.map(({ id }) => id)).toEqual([pupils[2]]);
    const shown = await open(pupilPage, `/en/class/${teacher.code}`, { code: teacher.code }, cookiesOf(came));
    expect(shown.html).toContain('Noah');

    // On another device it opens nothing, and says so before anybody presses.
    expect(await refusalOf(await enter({ ticket: second?.ticket ?? '' }))).toEqual([409, 'card-used', 'ticket']);
    expect(await refusalOf(await enter({ return: second?.ticket ?? '' }))).toEqual([
      422,
      'wrong-return-code',
      'return',
    ]);
    expect((await open(joinPage, second?.path ?? '')).html).toContain('Somebody has joined with this card already.');
    expect((await open(joinPage, second?.path ?? '', {}, cookiesOf(came))).html).toContain('You are in this class as');
    // Not even when the pupil has had this forgotten, and the name is free.
    await forgetPupils(findReader(cookiesOf(came)) as ReaderId);
    expect(await refusalOf(await enter({ ticket: second?.ticket ?? '' }))).toEqual([422, 'wrong-card', 'ticket']);
  });

  it('are for those who have not joined yet, each good until the next is made', async () => {
    const teacher = await newTeacher();
    const [mia = '', noah = ''] = await list(teacher, ['Mia', 'Noah']);
    const leyla = await joined(teacher.id, 'Leyla');
    expect(await teacher.read(cardsPage, '/cards')).not.toContain(leyla.id);
    const [old] = await cardsOf(teacher, [mia, noah]);
    const [card] = await cardsOf(teacher, [mia, leyla.id]);
    expect(await refusalOf(await enter({ ticket: old?.ticket ?? '' }))).toEqual([422, 'wrong-card', 'ticket']);
    expect((await open(joinPage, old?.path ?? '')).status).toBe(422);
    expect(await (await database()).ticket.count()).toBe(2);
    for (const [pupils, code] of [
      [[], 'choose-pupils'],
      [['nobody-at-all-of-here'], 'unknown-pupil'],
      [[leyla.id], 'have-joined'],
    ] as const)
      expect(await refusalOf(await teacher.send(makeCards, 'cards', { pupils }))).toEqual([422, code, 'pupils']);
    // Another teacher's class gives none, and its pupils are nobody here.
    const other = await newTeacher('Omar');
    expect(
      (await other.post(makeCards, `/classes/${teacher.id}/cards`, { pupils: [mia] }, { id: teacher.id })).status,
    ).toBe(404);
    expect(await refusalOf(await other.send(makeCards, 'cards', { pupils: [mia] }))).toEqual([
      ...[422, 'unknown-pupil', 'pupils'],
    ]);
    // A new code of the class leaves the cards good; a lock does not let them past.
    await teacher.send(renewCode, 'new-code');
    await teacher.send(setJoining, 'joining', { joining: 'locked' });
    expect(await refusalOf(await enter({ ticket: card?.ticket ?? '' }))).toEqual([409, 'joining-locked', 'code']);
    expect((await open(joinPage, card?.path ?? '')).html).toContain('has locked joining');
    await teacher.send(setJoining, 'joining', { joining: 'roster' });
    expect((await enter({ ticket: card?.ticket ?? '' })).status).toBe(200);
    // They go with the class.
    await teacher.send(erase, 'delete', { confirm: 'History 10b' });
    expect(await (await database()).ticket.count({ where: { kind: 'pupil' } })).toBe(0);
  });

  it('ask on a device that is somebody else, and lose nothing on the way', async () => {
    const teacher = await newTeacher();
    const pupils = await list(teacher, ['Mia', 'Noah']);
    const [mia, noah] = await cardsOf(teacher, pupils);
    const first = cookiesOf(await enter({ ticket: mia?.ticket ?? '' }));
    const asked = await enter({ ticket: noah?.ticket ?? '' }, first, false);
    expect(asked.status).toBe(409);
    const html = await asked.text();
    expect(html).toContain('Are you Mia?');
    expect(html.match(new RegExp(`name="ticket" value="${noah?.ticket}"`, 'g'))).toHaveLength(2);
    const went = await enter({ ticket: noah?.ticket ?? '', as: 'new' }, first);
    expect(went.status).toBe(200);
    const rows = await (await database()).pupil.findMany({ orderBy: { name: 'asc' } });
    expect(rows.map(({ name, joinedAt }) => [name, joinedAt !== null])).toEqual([
      ['Mia', true],
      ['Noah', true],
    ]);
    expect(new Set(rows.map(({ reader }) => reader)).size).toBe(2);
    for (const ticket of ['', 'x', `${noah?.ticket}x`, '../../etc'])
      expect(await refusalOf(await enter({ ticket }))).toEqual([422, 'wrong-card', 'ticket']);
  });

  it('are a sheet with a QR code for each name, and the poster says what of it may change', async () => {
    const teacher = await newTeacher();
    const pupils = await list(teacher, ['Mia', '<b>Noah</b>']);
    const body = new URLSearchParams(pupils.map((id) => ['pupils', id]));
    const headers = { 'Sec-Fetch-Site': 'same-origin', Cookie: teacher.cookie };
    const request = new Request(`http://class.test/classes/${teacher.id}/cards`, { method: 'POST', headers, body });
    const sheet = await makeCards(request, { params: Promise.resolve({ id: teacher.id }) });
    expect([sheet.status, sheet.headers.get('cache-control')]).toEqual([200, expect.stringContaining('no-store')]);
    const html = await sheet.text();
    expect(html.match(/<svg[^>]*aria-label="QR code with which /g)).toHaveLength(2);
    expect(html).toContain('&lt;b&gt;Noah');
    expect(html).not.toContain('<b>Noah');
    // Nothing with which somebody joins stands in the open, where a camera across the room reads it.
    expect(html).not.toContain('ticket=');
    expect(await teacher.read(posterPage, '/poster')).toMatch(
      /Printed on .*The code stays until the teacher makes a new one/,
    );
  });
});
