import { expect, it } from 'vitest';
import { refusals } from '@/content/en/interface/refusals';
import type { ItemId } from '@/content/facts/items';
import { getItem } from '@/features/quiz/bank';
import { newReadersAtOnce } from '@/features/readers/rate-limit/data';
import { database } from '@/lib/db/client';
import { newId } from '@/lib/ids';
import { addToRoster, makeClass } from '@/test/class';
import { onBothDatabases } from '@/test/database';
import { POST as answer } from '../quiz/[attempt]/answer/route';
import { POST as startQuiz } from '../quiz/start/route';
import { POST as join } from './route';

type Fields = readonly (readonly [string, string])[];

/** A form as a browser of a network sends it from one of our pages. */
const request = (path: string, fields: Fields, { cookie = '', json = true, network = '192.0.2.1' } = {}) =>
  new Request(`http://school.test${path}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      'Sec-Fetch-Site': 'same-origin',
      'X-Forwarded-For': network,
      ...(json && { Accept: 'application/json' }),
      ...(cookie && { Cookie: cookie }),
    },
    body: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
  });

const send = (fields: Fields, more = {}) => join(request('/join', fields, more));
const enter = (name: string, more = {}) =>
  send(
    [
      ['code', 'K7M2QX'],
      ['name', name],
    ],
    more,
  );
const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
const stored = async () => {
  const db = await database();
  return Promise.all([db.pupil.findMany(), db.attempt.count()]);
};

async function expectRefused(
  sent: () => Promise<Response>,
  status: number,
  code: keyof typeof refusals,
  field?: string,
): Promise<void> {
  const before = await stored();
  const response = await sent();
  const { error } = await response.json();
  expect([response.status, error.code, error.field]).toEqual([status, code, field]);
  expect(error.message).toBe(refusals[code]);
  expect(response.headers.getSetCookie()).toEqual([]);
  expect(await stored()).toEqual(before);
}

onBothDatabases('a form to join', () => {
  it('is taken with code and name, and gives the return code once', async () => {
    await makeClass();
    const fields: Fields = [
      ['code', ' k7m-2qx '],
      ['name', 'Ayla'],
      ['once', newId()],
    ];
    const first = await send(fields);
    const answer = await first.json();
    expect(answer).toMatchObject({ ok: true, location: '/en/class/K7M2QX' });
    expect(answer.returnCode).toMatch(/^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/);
    expect((await (await send(fields)).json()).returnCode, 'a copy of the form').toBe(answer.returnCode);
    const [reader, ofClass] = first.headers.getSetCookie();
    expect(reader).toMatch(/^reader=[\w-]{22}\.[\w-]{43}; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Lax$/);
    expect(ofClass).toMatch(/^class=K7M2QX; Path=\/; Max-Age=15552000; SameSite=Lax$/);
    const again = await (await enter('Ayla', { cookie: cookiesOf(first) })).json();
    expect(again).toEqual({ ok: true, location: '/en/class/K7M2QX' });
  });

  it('that a browser brings back from its memory makes somebody else of another name', async () => {
    await makeClass();
    const once = newId();
    const give = (name: string) =>
      send([
        ['code', 'K7M2QX'],
        ['name', name],
        ['once', once],
      ]);
    const [ayla, murad] = [await give('Ayla'), await give('Murad')];
    expect(murad.status).toBe(200);
    expect(cookiesOf(murad).split(';')[0]).not.toBe(cookiesOf(ayla).split(';')[0]);
  });

  it('is refused where a field is missing, given twice, or wrong', async () => {
    const { id } = await makeClass();
    const cases: [Fields, number, keyof typeof refusals, string][] = [
      [[], 422, 'give-a-code', 'code'],
      [[['code', '']], 422, 'give-a-code', 'code'],
      [[['code', 'K7M2QX']], 422, 'give-a-name', 'name'],
      [
        [
          ['code', 'K7M2Q2'],
          ['name', 'Ayla'],
        ],
        422,
        'wrong-class-code',
        'code',
      ],
      [
        [
          ['code', 'x'.repeat(5000)],
          ['name', 'Ayla'],
        ],
        422,
        'wrong-class-code',
        'code',
      ],
      [
        [
          ['code', 'K7M2QX'],
          ['code', 'K7M2QX'],
          ['name', 'Ayla'],
        ],
        422,
        'given-twice',
        'code',
      ],
      [
        [
          ['code', 'K7M2QX'],
          ['name', 'Ayla'],
          ['name', 'Murad'],
        ],
        422,
        'one-name',
        'name',
      ],
      [
        [
          ['code', 'K7M2QX'],
          ['name', ''],
        ],
        422,
        'give-a-name',
        'name',
      ],
      [
        [
          ['code', 'K7M2QX'],
          ['name', '\u200b\u202e'],
        ],
        422,
        'give-a-name',
        'name',
      ],
      [
        [
          ['code', 'K7M2QX'],
          ['name', 'x'.repeat(5000)],
        ],
        422,
        'long-name',
        'name',
      ],
      [
        [
          ['code', 'K7M2QX'],
          ['name', 'Ayla'],
          ['as', 'teacher'],
        ],
        422,
        'choose-who',
        'as',
      ],
      [
        [
          ['code', 'K7M2QX'],
          ['name', 'Ayla'],
          ['once', 'x'],
        ],
        422,
        'wrong-token',
        'once',
      ],
      [[['return', '']], 422, 'wrong-return-code', 'return'],
      [[['return', 'AAAA-AAAA-AAAA-AAAA']], 422, 'wrong-return-code', 'return'],
      [
        [
          ['return', 'a'],
          ['return', 'b'],
        ],
        422,
        'given-twice',
        'return',
      ],
    ];
    for (const [fields, status, code, field] of cases) await expectRefused(() => send(fields), status, code, field);
    await enter('Ayla');
    await expectRefused(() => enter(' ayla '), 409, 'name-in-class', 'name');
    await (await database()).class.update({ where: { id }, data: { isClosed: true } });
    await expectRefused(() => enter('Murad'), 409, 'class-closed', 'code');
    await (await database()).class.update({ where: { id }, data: { expiresAt: new Date(0) } });
    await expectRefused(() => enter('Murad'), 422, 'wrong-class-code', 'code');
  });

  it('shows any name safely, and keeps what was typed', async () => {
    await makeClass();
    for (const name of ['=HYPERLINK("http://x")', '<script>alert(1)</script>', 'عائشة', '👩‍🚀', 'ß'.repeat(60)])
      expect((await enter(name)).status, name).toBe(200);
    const html = await (await enter('<script>alert(1)</script>', { json: false })).text();
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('value="&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(html).toMatch(/<p id="name-error"[^>]*>Somebody in this class/);
  });

  it('asks who it is on a device that is somebody, also of another class, and loses nothing', async () => {
    await makeClass();
    await makeClass({ code: 'AAAAAA' });
    const cookie = cookiesOf(await enter('Ayla'));
    await expectRefused(() => enter('Murad', { cookie }), 409, 'another-name', 'name');
    const html = await (await enter('Murad', { cookie, json: false })).text();
    expect(html).toContain('Are you Ayla?');
    expect(html.match(/name="name" value="Murad"/g)).toHaveLength(2);
    const other: Fields = [
      ['code', 'AAAAAA'],
      ['name', 'Murad'],
    ];
    await expectRefused(() => send(other, { cookie }), 409, 'another-name', 'name');
    const asNew = await send([...other, ['as', 'new']], { cookie });
    expect(asNew.status).toBe(200);
    expect(cookiesOf(asNew).split(';')[0]).not.toBe(cookie.split(';')[0]);
    const asSame = await send(
      [
        ['code', 'AAAAAA'],
        ['name', 'Ayla M.'],
        ['as', 'same'],
      ],
      { cookie },
    );
    expect(cookiesOf(asSame).split(';')[0]).toBe(cookie.split(';')[0]);
  });

  it('offers the list of names that are open, and takes the one that was picked beside an empty field', async () => {
    const { id } = await makeClass();
    await addToRoster(id, ['Ayla', 'Murad']);
    const picked = await send([
      ['code', 'K7M2QX'],
      ['name', 'Murad'],
      ['name', ' '],
    ]);
    expect(picked.status).toBe(200);
    const html = await (await enter('', { json: false })).text();
    expect(html).toContain('<option value="Ayla"');
    expect(html).not.toContain('Murad');
  });

  it('is let in with a whole class, and wrong codes of a network are limited', { timeout: 60_000 }, async () => {
    await makeClass();
    for (let n = 0; n <= newReadersAtOnce; n += 1) expect((await enter(`Pupil ${n}`)).status).toBe(200);
    const wrong: Fields = [
      ['code', 'ZZZZZZ'],
      ['name', 'Ayla'],
    ];
    const elsewhere = { network: '192.0.2.3' };
    const tries = await Promise.all(Array.from({ length: 110 }, () => send(wrong, elsewhere)));
    expect(tries.every(({ status }) => status === 422 || status === 429)).toBe(true);
    const refused = await enter('One more', elsewhere);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    const page = await (await enter('One more', { json: false, ...elsewhere })).text();
    // The names of files hold hashes, in which anything may stand.
    expect(page.replace(/\/assets\/[^"]+/g, ''), 'nothing is told of the class').not.toContain('9b');
    expect((await enter('One more', { network: '192.0.2.2' })).status).toBe(200);
  });
});

onBothDatabases('a form that begins a class’s quiz', () => {
  it('is there for pupils of the class only, and asks what the class asks', async () => {
    await makeClass({ scope: 'flight', length: 2 });
    const fields: Fields = [
      ['class', 'K7M2QX'],
      ['scope', 'all'],
      ['length', 'all'],
    ];
    const cookie = cookiesOf(await enter('Ayla'));
    const start = (more = {}, sent = fields) => startQuiz(request('/quiz/start', sent, more));
    await expectRefused(() => start(), 404, 'not-found');
    await expectRefused(() => start({ cookie }, [['class', 'nonsense'], ...fields.slice(1)]), 404, 'not-found');
    await expectRefused(() => start({ cookie }, fields.slice(0, 1)), 422, 'choose-a-scope', 'scope');
    const { attempt } = await (await start({ cookie })).json();
    const row = await (await database()).attempt.findUniqueOrThrow({ where: { id: attempt } });
    expect([row.scope, row.items.split(' ').length]).toEqual(['flight', 2]);
    await (await database()).attempt.update({ where: { id: attempt }, data: { finishedAt: new Date() } });
    await (await database()).class.updateMany({ data: { attempts: 1 } });
    await expectRefused(() => start({ cookie }), 409, 'no-attempt-left');
    const html = await (await start({ cookie, json: false })).text();
    expect(html).toContain(refusals['no-attempt-left']);
    expect(html).toContain('href="/en/class/K7M2QX"');
  });

  it('tells nothing of an answer before the due time, in no form', async () => {
    const due = new Date(Date.now() + 3_600_000);
    await makeClass({ feedback: 'after-due', due, length: 2, kinds: 'one' });
    const cookie = cookiesOf(await enter('Ayla'));
    const begun = await startQuiz(
      request(
        '/quiz/start',
        [
          ['class', 'K7M2QX'],
          ['scope', 'all'],
        ],
        { cookie },
      ),
    );
    const { attempt } = await begun.json();
    const db = await database();
    const { items } = await db.attempt.findUniqueOrThrow({ where: { id: attempt } });
    for (const item of items.split(' ') as ItemId[]) {
      const { fact } = getItem(item, 'en');
      const right = fact.kind === 'one' ? fact.right : '';
      const sent = request(
        `/quiz/${attempt}/answer`,
        [
          ['item', item],
          ['answer', right],
        ],
        { cookie },
      );
      const told = await (await answer(sent, { params: Promise.resolve({ attempt }) })).json();
      expect(told).toMatchObject({ ok: true, score: null, right: null, explanations: null });
    }
    const retry: Fields = [
      ['scope', 'all'],
      ['retry', attempt],
    ];
    await expectRefused(() => startQuiz(request('/quiz/start', retry, { cookie })), 409, 'not-told-yet', 'retry');
    await db.class.updateMany({ data: { due: new Date(0) } });
    const after = await startQuiz(request('/quiz/start', retry, { cookie }));
    expect((await after.json()).error.code).toBe('nothing-missed');
  });
});
