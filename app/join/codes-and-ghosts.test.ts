import { expect, it, vi } from 'vitest';
import { GET as dataSheet } from '@/app/[lang]/(tools)/class/[code]/data-sheet/route';
import { GET as joinPage } from '@/app/[lang]/(tools)/join/route';
import { GET as events } from '@/app/classes/[id]/events/route';
import { POST as removeSince } from '@/app/classes/[id]/remove-since/route';
import { POST as tryIt } from '@/app/classes/[id]/try/route';
import { POST as makeOwn } from '@/app/classes/route';
import { POST as vote } from '@/app/poll/vote/route';
import { signedIn } from '@/features/accounts/account.fixture';
import { atOnceOfClass, newReadersAtOnce } from '@/features/readers/rate-limit/data';
import { guessesAtOnce } from '@/features/readers/rate-limit/guesses.data';
import { database } from '@/lib/db/client';
import { addToRoster, makeClass } from '@/test/class';
import { onBothDatabases } from '@/test/database';
import { POST as join } from './route';

// Allowances come back with time: on a slow machine they would while a test runs.
const now = new Date();
vi.mock('@/lib/db/site-time', () => ({ siteTime: async () => now }));

/** So many at a time, as a class does it: a machine that is busy answers each within its time. */
async function inGroups<Value>(all: number, one: (index: number) => Promise<Value>, size = 20): Promise<Value[]> {
  const done: Value[] = [];
  for (let start = 0; start < all; start += size)
    done.push(...(await Promise.all(Array.from({ length: Math.min(size, all - start) }, (_, at) => one(start + at)))));
  return done;
}

const school = '192.0.2.1';
const headersOf = (network: string, cookie: string, isJson: boolean) => ({
  'Sec-Fetch-Site': 'same-origin',
  'X-Forwarded-For': network,
  ...(isJson && { Accept: 'application/json' }),
  ...(cookie && { Cookie: cookie }),
});
const form = (
  path: string,
  fields: Record<string, string>,
  { network = school, cookie = '', isJson = true }: { network?: string; cookie?: string; isJson?: boolean } = {},
) =>
  new Request(`http://school.test${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: headersOf(network, cookie, isJson),
  });
const page = (path: string, network = school) =>
  new Request(`http://school.test${path}`, { headers: headersOf(network, '', false) });
const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
const codeOf = async (response: Response) => (await response.json()).error?.code ?? response.status;

const enter = (name: string, more = {}) => join(form('/join', { code: 'K7M2QX', name }, more));
const guess = (index: number, network = school) => {
  const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
  const code = `A${[0, 1, 2, 3, 4].map((place) => letters[(index * (place + 3) + place) % 32]).join('')}`;
  return join(form('/join', { code, name: 'Anna' }, { network }));
};
/** One network tries codes until it has to wait. */
async function useUpGuesses(network = school) {
  await inGroups(guessesAtOnce + 5, (index) => guess(index, network));
  expect(await codeOf(await guess(777, network))).toBe('too-many-guesses');
}
const sheetOf = (code: string, network = school) =>
  dataSheet(page(`/en/class/${code}/data-sheet`, network), { params: Promise.resolve({ lang: 'en', code }) });

onBothDatabases('the code of a class', () => {
  it('is not told right from wrong to a network that has tried many, on any page and by any form', async () => {
    const made = await makeClass({ title: 'Class of secrets' });
    await addToRoster(made.id, ['Ali Aliyev', 'Vera Petrova']);
    const forms: Record<string, string>[] = [
      { name: '' },
      { name: 'Anna' },
      { name: '', as: 'bogus' },
      { name: 'Anna', lang: 'zz' },
      { name: 'Anna', once: '?' },
      { name: 'x'.repeat(61) },
    ];
    const told = async (code: string, network = school) => {
      const answers = [await sheetOf(code, network)];
      for (const fields of forms)
        answers.push(await join(form('/join', { code, ...fields }, { isJson: false, network })));
      const asked = page(`/en/join?code=${code}`, network);
      answers.push(await joinPage(asked, { params: Promise.resolve({ lang: 'en' }) }));
      return Promise.all(
        answers.map(async (one) => {
          const text = (await one.text()).replaceAll(code, '######');
          return [one.status, one.headers.get('location'), text.replace(/value="[\w-]{16,}"/g, '')];
        }),
      );
    };
    const names = /Ali Aliyev|Vera Petrova|Class of secrets/;
    expect(JSON.stringify(await told('K7M2QX', '192.0.2.200')), 'to others').toMatch(names);
    await useUpGuesses();
    const [right, wrong] = [await told('K7M2QX'), await told('K7M2QY')];
    expect(right).toEqual(wrong);
    expect(JSON.stringify(right)).not.toMatch(names);
  });

  it('is counted as a guess wherever it is wrong', async () => {
    await makeClass();
    for (let index = 0; index < guessesAtOnce / 2; index += 1) {
      expect((await sheetOf(`B2222${'23456789ABCDEFGHJKLMNPQRSTUVWXYZ'[index % 32]}`)).status).toBe(404);
      await join(form('/join', { code: 'C22222', name: '', as: 'bogus' }, { isJson: false }));
    }
    expect(await codeOf(await guess(1))).toBe('too-many-guesses');
  });

  it('lets a class go on joining from a network in which one pupil tries codes', async () => {
    await makeClass();
    expect((await enter('Anna')).status).toBe(200);
    await useUpGuesses();
    for (let index = 0; index < 29; index += 1) expect((await enter(`Pupil ${index}`)).status).toBe(200);
    await useUpGuesses('198.51.100.9');
    expect(await codeOf(await enter('Nobody', { network: '198.51.100.9' })), 'where nobody has joined').toBe(
      'too-many-guesses',
    );
  });

  it('lets a class join from a network in which its teacher has the page open', async () => {
    const cookie = await signedIn('Ruth');
    const { id, code } = await (await makeOwn(form('/classes', { title: '9b' }, { cookie }))).json();
    await useUpGuesses();
    expect(await codeOf(await join(form('/join', { code, name: 'Anna' })))).toBe('too-many-guesses');
    const stop = new AbortController();
    const request = new Request(`http://school.test/classes/${id}/events`, {
      headers: headersOf(school, cookie, false),
      signal: stop.signal,
    });
    expect((await events(request, { params: Promise.resolve({ id }) })).status).toBe(200);
    expect((await join(form('/join', { code, name: 'Anna' }))).status).toBe(200);
    stop.abort();
  });

  it('is not needed by a return code, which no limit keeps out', async () => {
    await makeClass();
    const { returnCode } = await (await enter('Anna', { network: '192.0.2.200' })).json();
    await useUpGuesses();
    expect((await join(form('/join', { return: returnCode }))).status).toBe(200);
    expect(await codeOf(await join(form('/join', { return: '2222-2222-2222-2222' })))).toBe('wrong-return-code');
  });
});

onBothDatabases('newcomers whom a class lets in', () => {
  it('are limited in each class and network: with the code of a class nobody votes without end', async () => {
    await makeClass({ hasPoll: false });
    const joined = await inGroups(200, (index) => enter(`Ghost ${index}`));
    const inside = joined.filter(({ status }) => status === 200);
    expect(inside.length).toBe(atOnceOfClass + newReadersAtOnce);
    const refused = joined.filter(({ status }) => status !== 200);
    expect(await codeOf(refused[0] as Response)).toBe('too-many-joining');
    expect(Number(refused[1]?.headers.get('retry-after'))).toBeGreaterThan(0);
    const votes = await inGroups(joined.length, (index) =>
      vote(form('/poll/vote', { stance: 'lost', phase: 'before' }, { cookie: cookiesOf(joined[index] as Response) })),
    );
    expect(votes.filter(({ status }) => status === 200)).toHaveLength(inside.length);
    // A class in another school does not notice.
    expect((await enter('Classmate', { network: '203.0.113.7' })).status).toBe(200);
  });

  it('come in when they are known to the browser already, and once for each copy of a form', async () => {
    await makeClass();
    const once = 'a-form-that-is-sent-twice';
    const copies = await inGroups(100, () => join(form('/join', { code: 'K7M2QX', name: 'Anna', once })));
    expect(copies.every(({ status }) => status === 200)).toBe(true);
    const others = await inGroups(59, (index) => enter(`Pupil ${index}`));
    expect(others.every(({ status }) => status === 200)).toBe(true);
  });

  it('are limited on trial too', async () => {
    const cookie = await signedIn('Ruth');
    const { id } = await (await makeOwn(form('/classes', { title: '9b' }, { cookie }))).json();
    const tried = [];
    for (let time = 0; time < newReadersAtOnce + 20; time += 1)
      tried.push(await tryIt(form(`/classes/${id}/try`, {}, { cookie }), { params: Promise.resolve({ id }) }));
    const refused = tried.filter(({ status }) => status !== 200);
    expect(refused.length).toBeGreaterThan(0);
    expect(await codeOf(refused[0] as Response)).toBe('too-many-readers');
  });

  it('are taken out together by the teacher, and those from before stay', async () => {
    const cookie = await signedIn('Ruth');
    const made = await (await makeOwn(form('/classes', { title: '9b', zone: 'Asia/Baku' }, { cookie }))).json();
    const other = await signedIn('Noah');
    await addToRoster(made.id, ['Vera']);
    await (await database()).pupil.updateMany({ data: { isListed: true } });
    for (const name of ['Anna', 'Ghost 1', 'Ghost 2', 'Vera'])
      expect((await join(form('/join', { code: made.code, name }))).status).toBe(200);
    const db = await database();
    await db.pupil.updateMany({ where: { name: 'Anna' }, data: { joinedAt: new Date('2026-11-28T05:59:00Z') } });
    const joinedAt = new Date('2026-11-28T06:00:30Z');
    await db.pupil.updateMany({ where: { name: { not: 'Anna' } }, data: { joinedAt } });
    const remove = (fields: Record<string, string>, as = cookie) =>
      removeSince(form(`/classes/${made.id}/remove-since`, fields, { cookie: as }), {
        params: Promise.resolve({ id: made.id }),
      });
    expect((await remove({ since: '2026-11-28T10:00', sure: 'yes' }, other)).status).toBe(404);
    expect(await codeOf(await remove({ since: '2026-11-28T10:00' }))).toBe('tick-to-be-sure');
    expect(await codeOf(await remove({ since: 'yesterday', sure: 'yes' }))).toBe('unreadable-time');
    expect(await db.pupil.count({ where: { joinedAt } })).toBe(3);
    // Ten o’clock in Baku is six in UTC.
    expect(await (await remove({ since: '2026-11-28T10:00', sure: 'yes' })).json()).toMatchObject({ removed: 3 });
    const left = await db.pupil.findMany({ orderBy: { name: 'asc' } });
    expect(left.map(({ name, reader }) => [name, reader === null])).toEqual([
      ['Anna', false],
      ['Vera', true],
    ]);
  });
});
