import { beforeEach, expect, it } from 'vitest';
import type { refusals } from '@/content/en/interface/refusals';
import { signedIn } from '@/features/accounts/account.fixture';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import { POST as close } from './[id]/close/route';
import { POST as remove } from './[id]/delete/route';
import { POST as invite } from './[id]/invite/route';
import { POST as extra } from './[id]/pupils/[pupil]/extra/route';
import { POST as merge } from './[id]/pupils/[pupil]/merge/route';
import { POST as rename } from './[id]/pupils/[pupil]/rename/route';
import { POST as reissue } from './[id]/pupils/[pupil]/return-code/route';
import { POST as reveal } from './[id]/reveal/route';
import { POST as putOnRoster } from './[id]/roster/route';
import { POST as saveSettings } from './[id]/settings/route';
import { POST as join } from './join/route';
import { POST as make } from './route';

type Fields = Record<string, string | readonly string[]>;

const settings: Fields = {
  title: '10b',
  chapters: ['flight', 'parade'],
  scope: 'all',
  length: '10',
  kinds: ['one', 'order'],
  attempts: '2',
  due: '',
  zone: 'Europe/Berlin',
  feedback: 'at-once',
  poll: 'off',
  version: '0',
};

onBothDatabases('an instructor’s forms', () => {
  let cookie: string;
  let id: string;

  const request = (path: string, fields: Fields, { json = true, as = cookie } = {}) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
    const headers = { 'Sec-Fetch-Site': 'same-origin', Cookie: as, ...(json && { Accept: 'application/json' }) };
    return new Request(`http://class.test${path}`, { method: 'POST', headers, body });
  };
  type Post<Params> = (request: Request, context: { params: Promise<Params> }) => Promise<Response>;
  const send = (
    post: Post<{ id: string }>,
    action: string,
    fields: Fields,
    more: { json?: boolean; as?: string } = {},
  ) => post(request(`/classes/${id}/${action}`, fields, more), { params: Promise.resolve({ id }) });
  const sendOn = (post: Post<{ id: string; pupil: string }>, pupil: string, fields: Fields) =>
    post(request(`/classes/${id}/pupils/${pupil}/x`, fields), { params: Promise.resolve({ id, pupil }) });
  const error = async (response: Response) => {
    const body = await response.json();
    return [response.status, body.error?.code, body.error?.field];
  };
  const stored = async () => (await database()).class.findUniqueOrThrow({ where: { id } });

  beforeEach(async () => {
    cookie = await signedIn('Ruth');
    ({ id } = await (await make(request('/classes', { title: 'History 10b', zone: 'Asia/Baku' }))).json());
  });

  it('make a class in the zone of the instructor’s clock', async () => {
    expect(await stored()).toMatchObject({ title: 'History 10b', zone: 'Asia/Baku' });
    for (const title of ['', '   ', '\u200b', 'x'.repeat(101), 'x'.repeat(6000)])
      expect(await error(await make(request('/classes', { title })))).toEqual([422, 'give-a-title', 'title']);
  });

  it('ask who is not signed in to sign in, before anything else', async () => {
    const answer = await send(saveSettings, 'settings', {}, { as: '' });
    expect(await error(answer)).toEqual([401, 'not-signed-in', undefined]);
    const page = await send(saveSettings, 'settings', {}, { as: '', json: false });
    expect([page.status, page.headers.get('Location')]).toEqual([
      303,
      // What was sent is lost: the page says so.
      `/en/sign-in?next=${encodeURIComponent(`/en/classes/${id}/settings`)}&unsaved`,
    ]);
  });

  it('are answered to another instructor as if the class never was, whatever they hold', async () => {
    const as = await signedIn('Noah');
    for (const fields of [settings, {}, { title: '' }]) {
      const others = await send(saveSettings, 'settings', fields, { as, json: false });
      const never = await saveSettings(request('/classes/x/settings', fields, { as, json: false }), {
        params: Promise.resolve({ id: 'neverWasSuchAClass1234' }),
      });
      expect([others.status, never.status]).toEqual([404, 404]);
      expect(await others.text()).toBe(await never.text());
    }
    expect((await stored()).title).toBe('History 10b');
  });

  it('save settings, each field as it was given', async () => {
    const answer = await send(saveSettings, 'settings', {
      ...settings,
      due: '2026-12-24T08:00',
      closed: 'on',
      poll: 'on',
    });
    expect(await answer.json()).toMatchObject({ ok: true, location: `/en/classes/${id}/settings?saved` });
    expect(await stored()).toMatchObject({
      title: '10b',
      chapters: 'flight parade',
      length: 10,
      kinds: 'one order',
      attempts: 2,
      due: new Date('2026-12-24T07:00:00Z'),
      zone: 'Europe/Berlin',
      hasPoll: true,
      isClosed: true,
      version: 1,
    });
  });

  it('say at the field what cannot be set, and set nothing', async () => {
    const wrong: [Fields, keyof typeof refusals, string][] = [
      [{ title: '' }, 'give-a-title', 'title'],
      [{ chapters: ['flight', 'nowhere'] }, 'unknown-chapter', 'chapters'],
      [{ scope: 'nowhere' }, 'class-scope', 'scope'],
      [{ length: '0' }, 'class-length', 'length'],
      [{ length: '101' }, 'class-length', 'length'],
      [{ length: 'ten' }, 'class-length', 'length'],
      [{ kinds: [] }, 'choose-kinds', 'kinds'],
      [{ kinds: ['one', 'essay'] }, 'choose-kinds', 'kinds'],
      [{ attempts: '0' }, 'class-attempts', 'attempts'],
      [{ attempts: '11' }, 'class-attempts', 'attempts'],
      [{ attempts: '2.5' }, 'class-attempts', 'attempts'],
      [{ due: 'tomorrow' }, 'unreadable-time', 'due'],
      [{ due: '2027-02-30T08:00' }, 'unreadable-time', 'due'],
      [{ due: '2027-03-28T02:30' }, 'no-such-time', 'due'],
      [{ due: '2020-01-01T08:00' }, 'time-is-over', 'due'],
      [{ due: '2099-01-01T08:00' }, 'due-after-end', 'due'],
      [{ zone: 'Mars/Olympus' }, 'unknown-zone', 'zone'],
      [{ feedback: 'after-due' }, 'due-needed', 'due'],
      [{ feedback: 'never' }, 'choose-feedback', 'feedback'],
      [{ poll: 'perhaps' }, 'choose-poll', 'poll'],
      [{ version: 'x' }, 'wrong-token', 'version'],
      [{ attempts: ['1', '2'] }, 'given-twice', 'attempts'],
    ];
    for (const [more, code, field] of wrong) {
      const answer = await send(saveSettings, 'settings', { ...settings, ...more });
      expect(await error(answer), JSON.stringify(more)).toEqual([422, code, field]);
    }
    const page = await (
      await send(saveSettings, 'settings', { ...settings, title: 'Kept', attempts: '11' }, { json: false })
    ).text();
    expect(page).toContain('value="Kept"');
    expect(page).toMatch(/id="attempts-error"[^>]*>Please give a number of attempts/);
    expect(page).toMatch(/<input[^>]*id="attempts"[^>]*aria-invalid="true"/);
    expect((await stored()).version).toBe(0);
  });

  it('leave a due time that is over as it is, when the rest is saved again', async () => {
    const db = await database();
    await db.class.update({ where: { id }, data: { due: new Date('2026-11-02T07:00:30Z'), zone: 'Europe/Berlin' } });
    const answer = await send(saveSettings, 'settings', { ...settings, due: '2026-11-02T08:00' });
    expect(answer.status).toBe(200);
  });

  it('show what somebody else saved meanwhile, and keep what was typed', async () => {
    await send(saveSettings, 'settings', { ...settings, title: 'Saved first', attempts: '3' });
    const answer = await send(saveSettings, 'settings', { ...settings, title: 'Typed here' }, { json: false });
    expect(answer.status).toBe(409);
    const page = await answer.text();
    expect(page).toContain('value="Typed here"');
    expect(page).toContain('Title: Saved first');
    expect(page).toContain('Attempts: 3');
    expect(page).not.toContain('Questions in an attempt: ');
    const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? '';
    expect((await send(saveSettings, 'settings', { ...settings, title: 'Typed here', version })).status).toBe(200);
    expect((await stored()).title).toBe('Typed here');
  });

  it('put a list of two thousand lines on the roster, or nobody of it', async () => {
    const lines = Array.from({ length: 2000 }, (_, index) => `Nərmin Əliyeva ${index % 450}\t${index % 450}`);
    const answer = await send(putOnRoster, 'roster', { names: `\ufeff${lines.join('\r\n')}\r\n\r\n` });
    expect(await answer.json()).toMatchObject({ added: 450, known: 0, repeated: 1550 });
    const more = Array.from({ length: 100 }, (_, index) => `More ${index}`).join('\n');
    expect(await error(await send(putOnRoster, 'roster', { names: more }))).toEqual([422, 'too-many-pupils', 'names']);
    const unfit = await send(putOnRoster, 'roster', { names: `Anna\n${'x'.repeat(61)}\n\t5` }, { json: false });
    expect(unfit.status).toBe(422);
    const page = await unfit.text();
    expect(page).toContain(`Line 2, “${'x'.repeat(60)}”: the name is longer than 60 characters.`);
    expect(page).toContain('Line 3, “5”: there is no name in it.');
    expect(page).toMatch(/>Anna\r?\nx/);
    expect(await error(await send(putOnRoster, 'roster', { names: ' \n\t\n' }))).toEqual([422, 'give-a-name', 'names']);
    expect(await (await database()).pupil.count()).toBe(450);
  });

  it('show a list before it is believed, and do what was shown', async () => {
    const db = await database();
    const names = 'Name;Klasse;Nr\nSchmitt, Anna;10b;1\nMüller, Ben;10b;2\n;10b;3\nTotal;;\nSchmitt, Anna;10b;1';
    const look = await send(putOnRoster, 'roster', { names, step: 'look' }, { json: false });
    const page = await look.text();
    expect(look.status).toBe(200);
    for (const said of [
      'Nobody has been added yet',
      'To be added: 2 pupils',
      'Anna Schmitt',
      'Ben Müller',
      'Line 4',
      'Line 5',
      'Line 6 repeats line 2',
    ])
      expect(page, said).toContain(said);
    expect(await db.pupil.count()).toBe(0);
    const shown = /name="shown" value="([^"]+)"/.exec(page)?.[1] ?? '';
    // Changed in the page, or by a colleague, after it was shown: shown again.
    const other = await send(putOnRoster, 'roster', { names: 'Cem', step: 'add', shown });
    expect(await error(other)).toEqual([409, 'list-has-changed', 'names']);
    const done = await send(putOnRoster, 'roster', { names, step: 'add', shown }, { json: false });
    expect([done.status, done.headers.get('Location')]).toEqual([
      303,
      `/en/classes/${id}/roster?added=2&known=0&repeated=1&left=1`,
    ]);
    expect(await db.pupil.count()).toBe(2);
  });

  it('ask about a name that stands in a list twice, and take nobody unasked', async () => {
    const answer = await send(putOnRoster, 'roster', { names: 'Wei Zhang\nJonas\nWei Zhang' });
    const { error: refused } = await answer.json();
    expect([answer.status, refused.code, refused.field]).toEqual([422, 'look-at-the-list', 'names']);
    expect(refused.lines[0]).toMatch(/^Line 3, Wei Zhang, repeats line 1/);
    const page = await (
      await send(putOnRoster, 'roster', { names: 'Wei Zhang\nJonas\nWei Zhang' }, { json: false })
    ).text();
    expect(page).toContain('Line 3, Wei Zhang, repeats line 1.');
    expect(page).toMatch(/<input[^>]*type="checkbox"[^>]*name="ticked"[^>]*value="3"/);
    expect(await (await database()).pupil.count()).toBe(0);
    const two = await send(putOnRoster, 'roster', { names: 'Wei Zhang\nJonas\nWei Zhang', ticked: '3' });
    expect(await two.json()).toMatchObject({ added: 3 });
  });

  it('read a list from a file, whatever wrote it, and say what is none', async () => {
    const upload = (bytes: Buffer, step = '') => {
      const body = new FormData();
      body.append('names', '');
      body.append('file', new File([new Uint8Array(bytes)], 'list.csv'));
      if (step) body.append('step', step);
      const headers = { 'Sec-Fetch-Site': 'same-origin', Cookie: cookie, Accept: 'application/json' };
      const sent = new Request(`http://class.test/classes/${id}/roster`, { method: 'POST', headers, body });
      return putOnRoster(sent, { params: Promise.resolve({ id }) });
    };
    const list = 'Фамилия;Имя;Номер\r\nКоролёва;Алёна;1\r\nИванов;Пётр;2\r\n';
    expect(await (await upload(Buffer.from(`\ufeff${list}`, 'utf16le'))).json()).toMatchObject({ added: 2 });
    expect(await (await upload(Buffer.from(list))).json()).toMatchObject({ added: 0, known: 2 });
    expect(await error(await upload(Buffer.from('PK\u0003\u0004'), 'look'))).toEqual([422, 'not-a-text-file', 'file']);
    expect(await error(await upload(Buffer.alloc(0)))).toEqual([422, 'give-a-name', 'names']);
    expect((await upload(Buffer.alloc(300 * 1024, 'a\n'))).status).toBe(413);
    const rows = await (await database()).pupil.findMany({ orderBy: { identifier: 'asc' } });
    expect(rows.map(({ name }) => name)).toEqual(['Алёна Королёва', 'Пётр Иванов']);
  });

  it('change a pupil, and say what cannot be', async () => {
    await send(putOnRoster, 'roster', { names: 'Anna\nBen' });
    const db = await database();
    const [anna, ben] = await db.pupil.findMany({ orderBy: { name: 'asc' } });
    if (!anna || !ben) throw new Error('no pupils');
    expect(await error(await sendOn(rename, anna.id, { name: ' \u202e ' }))).toEqual([422, 'give-a-name', 'name']);
    expect(await error(await sendOn(rename, anna.id, { name: 'x'.repeat(5000) }))).toEqual([422, 'long-name', 'name']);
    expect(await error(await sendOn(rename, anna.id, { name: 'BEN' }))).toEqual([409, 'pupil-name-taken', 'name']);
    expect((await sendOn(rename, anna.id, { name: '=HYPERLINK("x")' })).status).toBe(200);
    expect(await error(await sendOn(rename, 'neverWasSuchAPupil1234', { name: 'x' }))).toEqual([
      404,
      'not-found',
      undefined,
    ]);
    expect(await error(await sendOn(merge, anna.id, { into: anna.id }))).toEqual([422, 'choose-another-pupil', 'into']);
    expect(await error(await sendOn(merge, anna.id, { into: 'x' }))).toEqual([422, 'choose-another-pupil', 'into']);
    expect(await error(await sendOn(extra, anna.id, { attempts: '11' }))).toEqual([422, 'extra-attempts', 'attempts']);
    expect(await error(await sendOn(extra, anna.id, { due: '2026-12-24T08:00' }))).toEqual([422, 'not-later', 'due']);
    expect(await error(await sendOn(reissue, anna.id, {}))).toEqual([409, 'not-joined', undefined]);
    await send(saveSettings, 'settings', { ...settings, due: '2026-12-24T08:00' });
    expect((await sendOn(extra, anna.id, { attempts: '2', due: '2026-12-31T08:00' })).status).toBe(200);
    expect(await db.pupil.findUnique({ where: { id: anna.id } })).toMatchObject({
      name: '=HYPERLINK("x")',
      extraAttempts: 2,
      due: new Date('2026-12-31T07:00:00Z'),
    });
    await db.pupil.update({ where: { id: ben.id }, data: { joinedAt: new Date(), reader: 'r' } });
    const { returnCode } = await (await sendOn(reissue, ben.id, {})).json();
    expect(returnCode).toMatch(/^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){3}$/);
  });

  it('reveal nothing before five votes are in', async () => {
    expect(await error(await send(reveal, 'reveal', {}))).toEqual([409, 'poll-is-off', undefined]);
    await send(saveSettings, 'settings', { ...settings, poll: 'on' });
    const db = await database();
    const vote = {
      phase: 'before',
      stance: 'lost',
      peeked: false,
      class: id,
    };
    for (const voter of ['a', 'b', 'c', 'd']) await db.vote.create({ data: { ...vote, voter } });
    expect(await error(await send(reveal, 'reveal', {}))).toEqual([409, 'too-few-votes', undefined]);
    expect((await stored()).isRevealed).toBe(false);
    await db.vote.create({ data: { ...vote, voter: 'e' } });
    expect((await send(reveal, 'reveal', {})).status).toBe(200);
    expect((await stored()).isRevealed).toBe(true);
  });

  it('bring a colleague in by a link that works once', async () => {
    const as = await signedIn('Noah');
    const { link } = await (await send(invite, 'invite', {})).json();
    const ticket = new URL(link, 'http://class.test').searchParams.get('ticket') ?? '';
    const come = () => join(request('/classes/join', { ticket }, { as }));
    expect(await (await come()).json()).toMatchObject({ location: `/en/classes/${id}` });
    expect(await error(await come())).toEqual([404, 'not-found', undefined]);
    expect((await send(close, 'close', {}, { as })).status).toBe(200);
    expect((await stored()).isClosed).toBe(true);
  });

  it('delete a class only for who types its title', async () => {
    expect(await error(await send(remove, 'delete', { confirm: 'History 10' }))).toEqual([
      422,
      'confirm-title',
      'confirm',
    ]);
    expect(await error(await send(remove, 'delete', {}))).toEqual([422, 'confirm-title', 'confirm']);
    expect((await send(remove, 'delete', { confirm: ' hİstory  10b ' })).status).toBe(200);
    expect(await (await database()).class.count()).toBe(0);
  });

  it('delete a class also from a keyboard that types other signs than the title has', async () => {
    const typed = [
      ["Mrs Lee's 10b", 'Mrs Lee’s 10b'],
      ['"Politics" 10b', '“Politics” 10b'],
      ['10b - history', '10b – history'],
      ['Why now?...', 'Why now?…'],
      ['Год 10 — Алёна', 'год 10 - алена'],
      ['O‘zbekiston 9', "O'zbekiston 9"],
      ['İlham 8a', 'ilham 8A'],
      ['Class 10', '\u200fClass ١٠'],
      ['A  B', 'a\u00a0b'],
      ['Ə-10', 'Ә‑10'],
    ] as const;
    for (const [title, confirm] of typed) {
      const made = await (await make(request('/classes', { title }))).json();
      const context = { params: Promise.resolve({ id: made.id }) };
      const answer = await remove(request(`/classes/${made.id}/delete`, { confirm }), context);
      expect(answer.status, `${title} | ${confirm}`).toBe(200);
    }
  });
});
