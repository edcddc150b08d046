import { expect, it } from 'vitest';
import { database } from '@/lib/db/client';
import { makeClass } from '@/test/class';
import { onBothDatabases } from '@/test/database';
import { GET as classPage } from './[lang]/(tools)/class/[code]/route';
import { GET as pollPage } from './[lang]/(tools)/poll/route';
import { GET as resultPage } from './[lang]/(tools)/quiz/[attempt]/result/route';
import { GET as itemPage } from './[lang]/(tools)/quiz/[attempt]/route';
import { GET as quizPage } from './[lang]/(tools)/quiz/route';
import { POST as read } from './chapters/[slug]/read/route';
import { GET as barRoute } from './class/[code]/bar/route';
import { browser } from './join/browser.fixture';
import { POST as join } from './join/route';
import { POST as vote } from './poll/vote/route';
import { POST as answer } from './quiz/[attempt]/answer/route';
import { POST as start } from './quiz/start/route';

const textOf = (html: string | null) =>
  (html ?? '')
    .replace(/<(?!\/?bdi)[^>]+>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
/** The bar at the lower edge of a page, as text. */
const barIn = (html: string) => textOf(/<class-note[^>]*>(.*?)<\/class-note>/s.exec(html)?.[1] ?? '');
const nextIn = (html: string) => /<h2 id="next-in-class"[^>]*>(.*?)<\/h2>/s.exec(html)?.[1]?.replace(/<[^>]+>/g, '');
const leave = 'Not you? Leave';

async function newPupil(more = {}) {
  const made = await makeClass({ chapters: 'flight', kinds: 'number', length: 1, attempts: 1, ...more });
  const pupil = browser();
  await pupil.send(join, '/join', { code: made.code, name: 'Ayla' });
  const poll = () => pupil.read(pollPage, '/en/poll', {});
  const cast = (phase: string) => pupil.send(vote, '/poll/vote', { stance: 'held', phase });
  const begin = async () =>
    String((await (await pupil.send(start, '/quiz/start', { class: made.code, scope: 'all' })).json()).attempt);
  return { ...made, pupil, poll, cast, begin };
}
const openForms = (html: string) =>
  [...html.replace(/<details.*?<\/details>/gs, '').matchAll(/name="phase" value="(\w+)"/g)].map(([, phase]) => phase);

onBothDatabases('a pupil’s thread', () => {
  it('leads from the first vote to the chapter, the quiz and the second vote, and says so on each page', async () => {
    const { code, pupil, poll, cast, begin } = await newPupil();
    let html = await poll();
    expect(barIn(html)).toBe(`Class 9b · 0 of 2 done ${leave} Next: Vote before you read`);
    expect(openForms(html)).toEqual(['before']);

    await cast('before');
    html = await pupil.read(pollPage, '/en/poll?voted=before', {});
    expect(nextIn(html)).toBe('Next in Class 9b: Read “The plane”');
    expect(html).not.toContain('Now read chapter one');
    expect(openForms(html), 'the second vote steps back').toEqual([]);

    await pupil.send(read, '/chapters/flight/read', {}, { slug: 'flight' });
    expect(openForms(await poll())).toEqual(['after']);
    html = await pupil.read(quizPage, '/en/quiz', {});
    expect(nextIn(html)).toBe('Next in Class 9b: Take the quiz');
    expect(html).toContain('This is not your class’s quiz');

    const attempt = await begin();
    html = await pupil.read(itemPage, `/en/quiz/${attempt}`, { attempt });
    expect(barIn(html)).toBe(`Class 9b · 1 of 2 done ${leave}`);
    const item = /data-item="([^"]+)"/.exec(html)?.[1] ?? '';
    await pupil.send(answer, `/quiz/${attempt}/answer`, { item, answer: '7' }, { attempt });
    html = await pupil.read(itemPage, `/en/quiz/${attempt}?item=${item}`, { attempt });
    expect(barIn(html)).toBe(`Class 9b · 2 of 2 done ${leave} Next: Vote again after reading`);
    html = await pupil.read(resultPage, `/en/quiz/${attempt}/result`, { attempt });
    expect(nextIn(html)).toBe('Next in Class 9b: Vote again after reading');
    expect(html).toMatch(/<details[^>]*><summary[^>]*>Practise on your own/);

    await cast('after');
    html = await pupil.read(pollPage, '/en/poll?voted=after', {});
    expect(nextIn(html)).toBe('Next in Class 9b: All done. Thank you!');
    expect(html).toContain(`href="/en/class/${code}"`);
  });

  it('says in a class that does not ask for votes that it does not', async () => {
    const { poll } = await newPupil({ hasPoll: false });
    const html = await poll();
    expect(html).toContain('Your class does not ask this question.');
    expect(barIn(html)).toBe(`Class 9b · 0 of 2 done ${leave} Next: Read “The plane”`);
  });

  it('says in a class that is closed, or whose time is over, that the quiz is, and not that all is done', async () => {
    const { id, code, pupil } = await newPupil({ hasPoll: false });
    await pupil.send(read, '/chapters/flight/read', {}, { slug: 'flight' });
    const db = await database();
    for (const [data, sentence] of [
      [{ isClosed: true }, 'This class is closed: nobody can join or start its quiz any more.'],
      [{ isClosed: false, due: new Date('2026-01-01') }, 'The time for this quiz is over.'],
    ] as const) {
      await db.class.update({ where: { id }, data });
      const html = await pupil.read(quizPage, '/en/quiz', {});
      expect(nextIn(html)).toBe('Next in Class 9b: Nothing more to do');
      expect(html).toContain(sentence);
      expect(await pupil.read(classPage, `/en/class/${code}`, { code })).not.toContain('All done');
    }
  });

  it('shows on the pages of an attempt the class it is done for, whichever was opened last', async () => {
    const { code, pupil, begin } = await newPupil();
    const attempt = await begin();
    await makeClass({ code: 'AAAAAA', title: 'Another' });
    await pupil.send(join, '/join', { code: 'AAAAAA', name: 'Ayla' });
    expect(barIn(await pupil.read(pollPage, '/en/poll', {}))).toMatch(/^Another · 0 of 3 done/);
    const html = await pupil.read(itemPage, `/en/quiz/${attempt}`, { attempt });
    expect(barIn(html)).toMatch(/^Class 9b · 0 of 2 done/);
    expect(html).toContain(`href="/en/class/${code}"`);
  });

  it('stands on pages that are the same for everybody too, where it counts the open chapter as read', async () => {
    const { id, code, pupil } = await newPupil({ chapters: 'before flight parade' });
    const bar = async (chapter: string) => {
      const path = `/class/${code}/bar?lang=en&chapter=${chapter}`;
      const response = await pupil.open(barRoute, path, { code });
      const { bar, next } = await response.json();
      return [response.status, textOf(bar), textOf(next)];
    };
    const count = 'Your class counts this chapter once you tap, answer a question or choose “I have read this”.';
    expect(await bar('before')).toEqual([
      200,
      `Class 9b · 0 of 4 done ${leave} Next: Read “The plane”`,
      expect.stringMatching(new RegExp(`^${count} Next in Class 9b: Read “The plane” .* Back to my class$`)),
    ]);
    await pupil.send(read, '/chapters/before/read', {}, { slug: 'before' });
    expect((await bar('before'))[1]).toBe(`Class 9b · 1 of 4 done ${leave} Next: Read “The plane”`);
    expect((await bar('before'))[2]).not.toContain(count);
    const [, , beside] = await bar('what-next');
    expect(beside).toMatch(/^Your class does not ask for this chapter\. Next in Class 9b: Read “The plane”/);
    expect((await bar('parade'))[2]).toMatch(/Next chapter: 27 June · your class does not ask for it$/);
    expect((await bar(''))[2], 'a page that is no chapter').toBe('');
    const long = { title: 'History of the twentieth century for the tenth years' };
    await (await database()).class.update({ where: { id }, data: long });
    expect((await bar(''))[1]).toMatch(/^History of the tw… · 1 of 4 done/);
  });

  it('names a class to its own pupils alone', async () => {
    const { code, pupil } = await newPupil({ title: 'Secretclass' });
    const stranger = browser();
    await stranger.send(vote, '/poll/vote', { stance: 'held', phase: 'before' });
    stranger.cookies.set('class', code);
    for (const [handler, path] of [
      [pollPage, '/en/poll'],
      [quizPage, '/en/quiz'],
    ] as const) {
      expect(await pupil.read(handler, path, {}), path).toContain('Secretclass');
      const html = await stranger.read(handler, path, {});
      expect(html, path).not.toContain('Secretclass');
      expect(barIn(html)).toBe(`You are not in class ${code} any more. ${leave}`);
    }
    const asked = (code: string) => stranger.open(barRoute, `/class/${code}/bar?chapter=flight`, { code });
    const [theirs, none] = [await asked(code), await asked('ZZZZZZ')];
    expect([theirs.status, none.status]).toEqual([404, 404]);
    expect((await theirs.text()).replaceAll(code, 'ZZZZZZ')).toBe(await none.text());
  });
});
