import { expect, it } from 'vitest';
import { wordsOf } from '@/content/editions';
import { checks } from '@/content/facts/checks';
import { findReader, readerKey } from '@/features/readers/reader';
import { database } from '@/lib/db/client';
import { makeClass } from '@/test/class';
import { onBothDatabases } from '@/test/database';
import { GET as classPage } from '../[lang]/(tools)/class/[code]/route';
import { browser } from '../join/browser.fixture';
import { POST as join } from '../join/route';
import { POST as check } from './[slug]/check/route';
import { POST as read } from './[slug]/read/route';
import { POST as tap } from './[slug]/tap/route';

const words = wordsOf('en');
const flight = { slug: 'flight' };
const [first] = checks.flight;
const answered = { item: first, answer: 'aktau' };

/** The chapters that count as read in a browser. */
async function readBy({ cookies }: ReturnType<typeof browser>) {
  const reader = findReader([...cookies].map((pair) => pair.join('=')).join('; '));
  const where = { reader: reader ? readerKey(reader) : '' };
  return (await (await database()).readChapter.findMany({ where })).map(({ chapter }) => chapter);
}

onBothDatabases('the end of a chapter', () => {
  it('marks it as read by a tap, a check or “I have read this”, and leads back into the chapter', async () => {
    const cases = [
      [tap, 'tap', { move: 'more' }, /^\/en\/chapters\/flight#tapped$/],
      [read, 'read', {}, /^\/en\/chapters\/flight#read$/],
      [check, 'check', answered, /^\/en\/quiz\/[\w-]{22}\?item=crash-place$/],
    ] as const;
    for (const [handler, write, fields, leadsTo] of cases) {
      const reader = browser();
      expect(await reader.submit(handler, `/chapters/flight/${write}`, fields, flight), write).toMatch(leadsTo);
      expect(await readBy(reader), write).toEqual(['flight']);
    }
  });

  it('leads a pupil without script back to their class, which says what is done and what comes next', async () => {
    const { code } = await makeClass({ hasPoll: false });
    for (const [handler, write, fields] of [
      [tap, 'tap', { move: 'less' }],
      [read, 'read', {}],
      [check, 'check', answered],
    ] as const) {
      const pupil = browser();
      await pupil.send(join, '/join', { code, name: `Pupil with ${write}` });
      const to = await pupil.submit(handler, `/chapters/flight/${write}`, fields, flight);
      expect(to, write).toBe(`/en/class/${code}?done=flight`);
      const html = await pupil.read(classPage, String(to), { code });
      expect(html).toContain('“The plane” is marked as read.');
      expect(html).toContain('href="/en/chapters/before"');
      const explained = /href="(\/en\/quiz\/[\w-]{22}\?item=crash-place)"[^>]*>Question 1: see why/;
      expect(explained.test(html), write).toBe(write === 'check');
      // The element stays in the chapter.
      const { location } = await (await pupil.send(handler, `/chapters/flight/${write}`, fields, flight)).json();
      expect(location, write).not.toContain('/class/');
    }
  });

  it('says of a chapter that the class does not ask for that it does not, and nothing of one that was not read', async () => {
    const { code } = await makeClass();
    const pupil = browser();
    await pupil.send(join, '/join', { code, name: 'Ayla' });
    const to = await pupil.submit(read, '/chapters/parade/read', {}, { slug: 'parade' });
    expect(await pupil.read(classPage, String(to), { code })).toContain(words.pupil.page.notAsked);
    for (const done of ['flight', 'nowhere', '<b>', ''])
      expect(await pupil.read(classPage, `/en/class/${code}?done=${done}`, { code }), done).not.toContain(
        'is marked as read',
      );
  });

  it('leads into the chapter again once the class is gone or the pupil has been taken out', async () => {
    const { id, code } = await makeClass();
    const [mia, noah] = [browser(), browser()];
    for (const [pupil, name] of [
      [mia, 'Mia'],
      [noah, 'Noah'],
    ] as const)
      await pupil.send(join, '/join', { code, name });
    const db = await database();
    await db.pupil.deleteMany({ where: { name: 'Mia' } });
    expect(await mia.submit(read, '/chapters/flight/read', {}, flight)).toBe('/en/chapters/flight#read');
    await db.class.update({ where: { id }, data: { isClosed: true } });
    expect(await noah.submit(read, '/chapters/flight/read', {}, flight)).toBe(`/en/class/${code}?done=flight`);
    await db.class.update({ where: { id }, data: { expiresAt: new Date('2026-01-01') } });
    expect(await noah.submit(read, '/chapters/flight/read', {}, flight)).toBe('/en/chapters/flight#read');
  });

  it('leads a pupil of two classes to the one whose page they opened last', async () => {
    const [first, second] = [await makeClass(), await makeClass({ code: 'AAAAAA', title: 'Another' })];
    const pupil = browser();
    for (const { code } of [first, second]) await pupil.send(join, '/join', { code, name: 'Ayla' });
    const leadsTo = () => pupil.submit(read, '/chapters/flight/read', {}, flight);
    expect(await leadsTo()).toBe('/en/class/AAAAAA?done=flight');
    await pupil.open(classPage, `/en/class/${first.code}`, { code: first.code });
    expect(await leadsTo()).toBe(`/en/class/${first.code}?done=flight`);
  });
});
