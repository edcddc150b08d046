import { expect, it, onTestFinished } from 'vitest';
import { signedIn } from '@/features/accounts/account.fixture';
import { sweepRounds } from '@/features/live/rounds/data';
import { forgetPupils } from '@/features/pupil/data';
import { findReader } from '@/features/readers/reader';
import { dayMs } from '@/lib/day';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import { statements } from '@/test/statements';
import { GET as pupilPage } from '../[lang]/(tools)/class/[code]/route';
import { GET as livePage } from '../[lang]/(tools)/classes/[id]/live/route';
import { GET as pollPage } from '../[lang]/(tools)/poll/route';
import { GET as quizPage } from '../[lang]/(tools)/quiz/route';
import { GET as bar } from '../class/[code]/bar/route';
import { GET as events } from '../class/[code]/events/route';
import { POST as answer } from '../class/[code]/live/answer/route';
import { GET as pupilParts } from '../class/[code]/live/route';
import { POST as join } from '../join/route';
import { POST as close } from './[id]/live/close/route';
import { POST as end } from './[id]/live/end/route';
import { POST as next } from './[id]/live/next/route';
import { POST as pause } from './[id]/live/pause/route';
import { POST as push } from './[id]/live/push/route';
import { GET as teacherParts } from './[id]/live/route';
import { POST as show } from './[id]/live/show/route';
import { POST as remove } from './[id]/pupils/[pupil]/remove/route';
import { newTeacher, ownQuestion, type Teacher } from './teacher.fixture';

const base = { 'Sec-Fetch-Site': 'same-origin', 'X-Forwarded-For': '192.0.2.1' };
type Pupil = { cookie: string; code: string };

/** Somebody who joins a class by a browser of their own. */
async function enter(code: string, name: string): Promise<Pupil> {
  const headers = { ...base, Accept: 'application/json' };
  const body = new URLSearchParams({ code, name });
  const response = await join(new Request('http://class.test/join', { method: 'POST', headers, body }));
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  return { cookie: cookies.join('; '), code };
}

const send = (pupil: Pupil, fields: Record<string, string>, { code = pupil.code, json = true } = {}) =>
  answer(
    new Request(`http://class.test/class/${code}/live/answer`, {
      method: 'POST',
      headers: { ...base, Cookie: pupil.cookie, ...(json && { Accept: 'application/json' }) },
      body: new URLSearchParams(fields),
    }),
    { params: Promise.resolve({ code }) },
  );
const open = async ({ cookie, code }: Pupil) => {
  const request = new Request(`http://class.test/en/class/${code}`, { headers: { ...base, Cookie: cookie } });
  const response = await pupilPage(request, { params: Promise.resolve({ lang: 'en', code }) });
  return { status: response.status, html: await response.text() };
};
const parts = async ({ cookie, code }: Pupil) => {
  const request = new Request(`http://class.test/class/${code}/live?lang=en&page=pupil`, {
    headers: { ...base, Cookie: cookie },
  });
  return pupilParts(request, { params: Promise.resolve({ code }) });
};
/**
 * A page that listens until it is left. @returns what waits for a message: on PostgreSQL one may come when the line to the other servers is
 * up, of how it was before
 */
async function listening({ cookie, code }: Pupil, end = new AbortController()) {
  const request = new Request(`http://class.test/class/${code}/events?lang=en`, {
    ...{ headers: { ...base, Cookie: cookie }, signal: end.signal },
  });
  const reader = (await events(request, { params: Promise.resolve({ code }) })).body?.getReader();
  onTestFinished(() => end.abort());
  return async (pattern: RegExp) => {
    for (;;) {
      const { value, done } = (await reader?.read()) ?? { done: true };
      if (done) throw new Error(`The page was left before ${pattern} came.`);
      const text = new TextDecoder().decode(value);
      if (pattern.test(text)) return text;
    }
  };
}
const codeOf = async (response: Response) => {
  const body = await response.json();
  return [response.status, body.error?.code ?? null];
};
const pushed = async (teacher: Teacher, item = 'critical-event-who') =>
  (await (await teacher.send(push, 'live/push', { item })).json()).round as string;
const refresh = /<noscript><meta http-equiv="refresh" content="10"\/><\/noscript>/;
const right = { answer: 'experts' };

onBothDatabases('a live question', () => {
  it('goes to every pupil, is answered, closed and shown, and is followed by the next', async () => {
    const teacher = await newTeacher();
    const [mia, noah] = [await enter(teacher.code, 'Mia'), await enter(teacher.code, 'Noah')];
    expect((await open(mia)).html).not.toContain('live/answer');
    const round = await pushed(teacher);
    const asked = (await open(mia)).html;
    expect(asked).toContain(`action="/class/${teacher.code}/live/answer"`);
    expect(asked, 'who is choosing is not interrupted').not.toMatch(refresh);
    const { location } = await (await send(mia, { round, ...right, certainty: 'sure' })).json();
    expect(location).toBe(`/en/class/${teacher.code}`);
    const waiting = (await open(mia)).html;
    expect(waiting).toContain('Your answer is in.');
    expect(waiting, 'nothing of the key before it is shown').not.toContain('✓');
    expect(waiting).toMatch(refresh);
    const led = await teacher.read(livePage, '/live');
    expect(led).toContain('1 of 2 have answered');
    expect(led).toMatch(refresh);

    await teacher.send(close, 'live/close', { round });
    expect(await teacher.read(livePage, '/live'), 'who chooses the next is not interrupted').not.toMatch(refresh);
    expect(await codeOf(await send(noah, { round, ...right }))).toEqual([409, 'live-closed']);
    const late = await send(noah, { round, ...right }, { json: false });
    expect([late.status, await late.text()]).toEqual([
      409,
      expect.stringContaining('answers to this question are closed'),
    ]);
    expect((await open(noah)).html).toContain('You did not answer this one.');
    for (const pupil of [mia, noah])
      expect((await open(pupil)).html, 'not shown with the end').not.toMatch(/What was right is shown|Right answer|✓/);
    await teacher.send(show, 'live/show', { round });
    expect((await open(mia)).html).toMatch(/What was right is shown[\s\S]*Many experts[\s\S]*Right answer/);

    const { round: second } = await (await teacher.send(next, 'live/next', { round })).json();
    expect(second).not.toBe(round);
    expect(await codeOf(await send(mia, { round, answer: 'yunusov' }))).toEqual([409, 'already-answered']);
    expect((await open(noah)).html).toContain(`value="${second}"`);
    expect(await teacher.read(livePage, '/live')).toContain('asked: 1 answered, 100 % of the points');
  });

  it('is one at a time: of two teachers who ask different ones the second is told, and changes nothing', async () => {
    const teacher = await newTeacher();
    const both = await Promise.all(
      ['critical-event-who', 'crash-aboard'].map((item) => teacher.send(push, 'live/push', { item })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { round } = await (both.find(({ ok }) => ok) as Response).json();
    expect(await both.find(({ ok }) => !ok)?.json()).toMatchObject({ error: { code: 'live-question-there' } });
    const { item } = await (await database()).liveRound.findFirstOrThrow();
    expect(await pushed(teacher, item), 'the same one twice is one').toBe(round);

    // Both go on from the same question; the slower one's page was old.
    const onward = await Promise.all(
      ['apology-followed', 'crash-deaths'].map((to) => teacher.send(next, 'live/next', { round, item: to })),
    );
    expect(onward.map(({ status }) => status).sort()).toEqual([200, 409]);
    for (const [handler, action] of [
      [close, 'close'],
      [show, 'show'],
    ] as const)
      expect(await codeOf(await teacher.send(handler, `live/${action}`, { round }))).toEqual([409, 'live-moved-on']);
    expect(await (await database()).liveRound.count({ where: { currentOf: teacher.id, state: 'open' } })).toBe(1);
  });

  it('takes one answer of each pupil: the first stands, whatever else comes', async () => {
    const teacher = await newTeacher();
    const mia = await enter(teacher.code, 'Mia');
    const round = await pushed(teacher);
    for (const [fields, refusal] of [
      [{ round }, [422, 'choose-an-answer']],
      [{ round, answer: 'nowhere' }, [422, 'unknown-answer']],
      [{ round, ...right, certainty: 'perhaps' }, [422, 'choose-certainty']],
      [right, [422, 'wrong-token']],
      [{ round: 'neverWasSuchARound1234', ...right }, [409, 'live-over']],
    ] as const)
      expect(await codeOf(await send(mia, fields as Record<string, string>)), JSON.stringify(fields)).toEqual(refusal);
    const again = await (await send(mia, { round, certainty: 'sure' }, { json: false })).text();
    expect(again).toMatch(/id="answer-error"/);
    expect(again, 'what was chosen is kept').toMatch(/value="sure"[^>]*checked|checked[^>]*value="sure"/);
    expect((await send(mia, { round, ...right })).status).toBe(200);
    expect((await send(mia, { round, ...right })).status).toBe(200);
    expect(await codeOf(await send(mia, { round, answer: 'yunusov' }))).toEqual([409, 'already-answered']);
    const rows = await (await database()).liveAnswer.findMany();
    expect(rows).toEqual([{ roundId: round, pupilId: expect.any(String), given: '["experts"]', certainty: null }]);
  });

  it('is not there for a pupil of another class, for who was taken out, and for nobody', async () => {
    const [teacher, other] = [await newTeacher(), await newTeacher('Noah')];
    const [mia, stranger] = [await enter(teacher.code, 'Mia'), await enter(other.code, 'Ben')];
    const round = await pushed(teacher);
    const theirs = await pushed(other);
    const nobody = { cookie: '', code: teacher.code };
    for (const who of [{ ...stranger, code: teacher.code }, nobody]) {
      expect(await codeOf(await send(who, { round, ...right }))).toEqual([404, 'not-found']);
      expect((await parts(who)).status).toBe(404);
      const request = new Request('http://class.test/', { headers: { Cookie: who.cookie } });
      expect((await events(request, { params: Promise.resolve({ code: who.code }) })).status).toBe(404);
    }
    // A round of another class, sent to one's own.
    expect(await codeOf(await send(mia, { round: theirs, ...right }))).toEqual([409, 'live-over']);
    expect((await send(mia, { round, ...right })).status).toBe(200);
    const { id } = await (await database()).pupil.findFirstOrThrow({ where: { classId: teacher.id } });
    await teacher.sendOn(remove, id, 'remove');
    expect(await codeOf(await send(mia, { round, ...right }))).toEqual([404, 'not-found']);
    expect((await parts(mia)).status).toBe(404);
    expect(await (await database()).liveAnswer.count()).toBe(0);
    const cookie = await signedIn('Eve');
    const foreign = new Request(`http://class.test/classes/${teacher.id}/live/close`, {
      ...{ method: 'POST', headers: { ...base, Cookie: cookie, Accept: 'application/json' } },
      body: new URLSearchParams({ round }),
    });
    expect((await close(foreign, { params: Promise.resolve({ id: teacher.id }) })).status).toBe(404);
  });

  it('tells each pupil’s page what it is to show, their own answer in it, and nothing to who was taken out', async () => {
    const teacher = await newTeacher();
    const [mia, noah, gone] = [
      await enter(teacher.code, 'Mia'),
      await enter(teacher.code, 'Noah'),
      await enter(teacher.code, 'Gone'),
    ];
    const round = await pushed(teacher);
    await send(mia, { round, ...right });
    const streams = await Promise.all([mia, noah, gone].map((one) => listening(one)));
    const db = await database();
    await db.pupil.deleteMany({ where: { name: 'Gone' } });
    await teacher.send(close, 'live/close', { round });
    const [ofMia, ofNoah, ofGone] = streams;
    const text = await ofMia?.(/answers are closed/);
    expect(text).toContain('You answered: Many experts');
    // The same as what the page would be answered if it asked.
    expect(text).toContain(`event: live\ndata: ${await (await parts(mia)).text()}\n\n`);
    expect(await ofNoah?.(/answers are closed/)).toContain('You did not answer this one.');
    expect(await ofGone?.(/event: live\ndata: \d+\n/)).not.toContain('{');
  });

  it('is told in the bar of whoever reads, votes or takes a quiz, until it is answered or closed', async () => {
    const teacher = await newTeacher();
    const [mia, noah] = [await enter(teacher.code, 'Mia'), await enter(teacher.code, 'Noah')];
    const question = `<a href="/en/class/${teacher.code}">Your teacher asks a question: answer it</a>`;
    const [vote, look] = ['Your teacher asks all of you to vote', 'Your teacher has paused the lesson: please look up'];
    /** On a page that is the same for everybody, and in those that are drawn for one. */
    const inBar = async ({ cookie, code }: Pupil) => {
      const ask = (path: string) => new Request(`http://class.test${path}`, { headers: { ...base, Cookie: cookie } });
      const { live } = await (
        await bar(ask(`/class/${code}/bar?chapter=flight`), { params: Promise.resolve({ code }) })
      ).json();
      for (const [page, path] of [
        [pollPage, '/en/poll'],
        [quizPage, '/en/quiz'],
      ] as const) {
        const html = await (await page(ask(path), { params: Promise.resolve({ lang: 'en' }) })).text();
        expect(html).toContain(`data-code="${code}"`);
        expect(/data-live="bar">(.*?)<\/strong>/.exec(html)?.[1], path).toBe(live ?? '');
      }
      return live;
    };
    expect(await inBar(mia)).toBeNull();
    const leaves = new AbortController();
    const hears = await listening(noah, leaves);
    const round = await pushed(teacher);
    expect([await inBar(mia), await inBar(noah)]).toEqual([question, question]);
    // What comes by the stream is what the bar would be told if it asked.
    expect(await hears(/asks a question/)).toContain(`"bar":${JSON.stringify(question)}`);
    await send(mia, { round, ...right });
    expect([await inBar(mia), await inBar(noah)]).toEqual([null, question]);
    await teacher.send(pause, 'live/pause');
    expect([await inBar(mia), await inBar(noah)]).toEqual([look, look]);
    await teacher.send(pause, 'live/pause', { over: 'yes' });
    await teacher.send(close, 'live/close', { round });
    expect(await inBar(noah)).toBeNull();
    expect(await hears(/answers are closed/)).toContain('"bar":""');
    leaves.abort();
    await (await database()).class.updateMany({ data: { hasPoll: true } });
    await teacher.send(next, 'live/next', { round, item: 'vote-before' });
    expect(await inBar(mia)).toBe(`<a href="/en/poll">${vote}</a>`);
    await teacher.send(end, 'live/end');
    expect(await inBar(mia)).toBeNull();
    await pushed(teacher);
    const stranger = await bar(new Request('http://class.test/'), { params: Promise.resolve({ code: teacher.code }) });
    expect((await stranger.json()).live).toBeNull();
  });

  it('asks a teacher’s own question too, and none that is not the class’s', async () => {
    const teacher = await newTeacher();
    const item = await ownQuestion(teacher.instructor.id);
    expect(await codeOf(await teacher.send(push, 'live/push', { item }))).toEqual([422, 'unknown-item']);
    expect(await codeOf(await teacher.send(push, 'live/push'))).toEqual([422, 'choose-a-question']);
    await (await database()).classItem.create({ data: { classId: teacher.id, item } });
    const mia = await enter(teacher.code, 'Mia');
    const round = await pushed(teacher, item);
    expect((await open(mia)).html).toContain('Who wrote to whom?');
    expect((await send(mia, { round, answer: 'x2' })).status).toBe(200);
    await teacher.send(show, 'live/show');
    expect((await open(mia)).html).toContain('She did say so.');
    expect(await codeOf(await teacher.send(next, 'live/next')), 'there is no other').toEqual([
      422,
      'choose-a-question',
    ]);
  });

  it('asks for the vote before and after, and keeps nothing of who has voted', async () => {
    const teacher = await newTeacher();
    const mia = await enter(teacher.code, 'Mia');
    const off = await teacher.send(push, 'live/push', { item: 'vote-before' });
    expect(await codeOf(off)).toEqual([409, 'poll-is-off']);
    const db = await database();
    await db.class.updateMany({ data: { hasPoll: true } });
    const round = await pushed(teacher, 'vote-before');
    const page = (await open(mia)).html;
    expect(page).toContain('Your teacher asks all of you for your vote.');
    expect(page).toMatch(refresh);
    expect(await codeOf(await send(mia, { round, ...right }))).toEqual([409, 'live-over']);
    expect(await teacher.read(livePage, '/live')).toContain('Everybody is asked to vote');
    const { round: second } = await (await teacher.send(next, 'live/next', { round })).json();
    expect((await open(mia)).html).toContain(`value="${second}"`);
    await teacher.send(next, 'live/next', { item: 'vote-after' });
    expect(await db.liveAnswer.count()).toBe(0);
    expect((await open(mia)).html).toContain('Your teacher asks all of you for your vote.');
  });

  it('pauses everybody with a sentence, until the teacher goes on, asks something, or an hour is over', async () => {
    const teacher = await newTeacher();
    const mia = await enter(teacher.code, 'Mia');
    const sentence = 'Please stop and look up';
    await teacher.send(pause, 'live/pause');
    expect((await open(mia)).html).toContain(sentence);
    expect((await open(mia)).html).toMatch(refresh);
    await teacher.send(pause, 'live/pause', { over: 'yes' });
    expect((await open(mia)).html).not.toContain(sentence);
    await teacher.send(pause, 'live/pause');
    await pushed(teacher);
    expect((await open(mia)).html).not.toContain(sentence);
    await teacher.send(pause, 'live/pause');
    expect((await open(mia)).html, 'the form that is open is not emptied').not.toMatch(refresh);
    const db = await database();
    await db.class.updateMany({ data: { pausedAt: new Date(Date.now() - 61 * 60_000) } });
    expect((await open(mia)).html).not.toContain(sentence);
  });

  it('is deleted with its answers when the lesson ends, and otherwise a day later; and with who is forgotten', async () => {
    const teacher = await newTeacher();
    const [mia, noah] = [await enter(teacher.code, 'Mia'), await enter(teacher.code, 'Noah')];
    const db = await database();
    const round = await pushed(teacher);
    for (const pupil of [mia, noah]) await send(pupil, { round, ...right });
    const reader = findReader(mia.cookie);
    if (reader) await forgetPupils(reader);
    expect(await db.liveAnswer.count()).toBe(1);
    await teacher.send(end, 'live/end');
    expect([await db.liveRound.count(), await db.liveAnswer.count()]).toEqual([0, 0]);
    expect((await open(noah)).html).not.toContain('live-question');
    const second = await pushed(teacher);
    await send(noah, { round: second, ...right });
    expect(await sweepRounds(new Date(Date.now() + dayMs / 2))).toBe(0);
    expect(await sweepRounds(new Date(Date.now() + 1.1 * dayMs))).toBe(1);
    expect(await db.liveAnswer.count()).toBe(0);
  });

  it('costs as many statements for five hundred pupils as for fifty', async () => {
    const teacher = await newTeacher();
    const mia = await enter(teacher.code, 'Mia');
    const round = await pushed(teacher);
    const db = await database();
    const fill = async (from: number, to: number) => {
      const ids = Array.from({ length: to - from }, (_, n) => `pupil-number-${String(from + n).padStart(9, '0')}`);
      await db.pupil.createMany({
        data: ids.map((id) => ({ id, classId: teacher.id, name: id, nameKey: id, joinedAt: new Date(), reader: id })),
      });
      await db.liveAnswer.createMany({
        data: ids.map((pupilId) => ({ roundId: round, pupilId, given: '["experts"]' })),
      });
    };
    const page = async () => {
      const request = new Request(`http://class.test/classes/${teacher.id}/live?page=live&lang=en`, {
        headers: { Cookie: teacher.cookie, Accept: 'application/json' },
      });
      return (await teacherParts(request, { params: Promise.resolve({ id: teacher.id }) })).text();
    };
    const fewest = async (work: () => Promise<unknown>) =>
      Math.min(await statements(work), await statements(work), await statements(work));
    const count = async () => [await fewest(() => parts(mia)), await fewest(page)];
    await fill(0, 49);
    const few = await count();
    expect(await page()).toContain('49 of 50 have answered');
    await fill(49, 499);
    expect(await count()).toEqual(few);
    expect(await page()).toContain('499 of 500 have answered');
    expect(few[0]).toBeGreaterThan(1);
    expect(few[0]).toBeLessThanOrEqual(6);
  });
});
