import { expect, it } from 'vitest';
import { checks } from '@/content/facts/checks';
import { getChosenItems } from '@/features/class/items/data';
import { listItemIds } from '@/features/quiz/bank';
import { goodDrafts } from '@/features/quiz/own-items/drafts.fixture';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import { GET as seeAnswers } from '../[lang]/(tools)/classes/[id]/answers/route';
import { GET as seeNewItem } from '../[lang]/(tools)/classes/[id]/items/new/route';
import { GET as seeItems } from '../[lang]/(tools)/classes/[id]/items/route';
import { GET as seeKey } from '../[lang]/(tools)/classes/[id]/paper/key/route';
import { GET as seePaper } from '../[lang]/(tools)/classes/[id]/paper/route';
import { GET as seeSettings } from '../[lang]/(tools)/classes/[id]/settings/route';
import { POST as choose } from './[id]/items/choose/route';
import { POST as saveItem } from './[id]/items/route';
import { attempt, joined, newTeacher } from './teacher.fixture';

const trueFalse = {
  ...{ kind: 'one', prompt: 'The plane came down near Aktau.', options: ['True', 'False'], right: ['1'] },
  ...{ explanations: ['', ''], claims: ['crash-place'] },
};
const pressed = (html: string, name: string) =>
  [...html.matchAll(/<input[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => tag.includes(`name="${name}"`) && tag.includes('checked'))
    .map((tag) => /value="([^"]*)"/.exec(tag)?.[1]);

onBothDatabases('the questions of a class, chosen and written', () => {
  it('begin with a form that knows true and false, and need no reasons', async () => {
    const teacher = await newTeacher();
    const form = await teacher.read(seeNewItem, '/items/new?kind=one&true-false');
    for (const text of ['>True</textarea>', '>False</textarea>']) expect(form).toContain(text);
    expect(pressed(form, 'ask')).toEqual(['always']);
    const account = await teacher.read(seeNewItem, '/items/new?kind=account');
    expect(account).toContain('>Which account says so?</textarea>');
    const saved = await (await teacher.send(saveItem, 'items', { ...trueFalse, ask: 'always' })).json();
    expect(saved).toMatchObject({ ok: true, location: `/en/classes/${teacher.id}/items?made=${saved.item}&asked#own` });
    expect(await getChosenItems(teacher.id)).toEqual({ always: [{ id: saved.item, part: 'flight' }], may: [] });
    // The usual ten, one of them the teacher’s; on paper too.
    const page = await teacher.read(seeItems, '/items');
    expect(page).toContain('An attempt has 10 questions: 1 for everybody, and 9 drawn from ');
    expect(pressed(page, 'always')).toEqual([saved.item]);
    const paper = await teacher.read(seePaper, '/paper');
    expect(paper).toContain('href="/en/print/handout"');
    expect(paper).toContain('The plane came down near Aktau.');
    expect(paper.match(/data-item=/g)).toHaveLength(10);
    // The key has the same numbers, and the handout the chapters of the class.
    const db = await database();
    await db.class.update({ where: { id: teacher.id }, data: { chapters: 'before flight' } });
    const key = await teacher.read(seeKey, '/paper/key');
    const numbered = (html: string) => [...html.matchAll(/data-item="([^"]*)"/g)].map(([, id]) => id);
    expect(numbered(key)).toEqual(numbered(paper));
    expect(key).toContain('href="/en/print/handout?chapters=before&amp;chapters=flight"');
    // One that is only kept is asked nowhere.
    await teacher.send(saveItem, 'items', { ...goodDrafts.number, ask: '' });
    expect((await getChosenItems(teacher.id)).always).toHaveLength(1);
  });

  it('are for everybody, drawn, or so many of each chapter, and the page says what comes of it', async () => {
    const teacher = await newTeacher();
    const post = (fields: Record<string, string | readonly string[]>) => teacher.send(choose, 'items/choose', fields);
    const chosen = { always: ['raid-reason'], items: ['crash-place'] };
    expect(await (await post({ ...chosen, 'per-flight': '1', 'per-since': '' })).json()).toMatchObject({ ok: true });
    const page = await teacher.read(seeItems, '/items');
    expect(page).toContain('An attempt has 2 questions: 1 for everybody, and 1 drawn from 1.');
    expect([pressed(page, 'always'), pressed(page, 'items')]).toEqual([['raid-reason'], ['crash-place']]);
    expect(await teacher.read(seeSettings, '/settings')).toContain('so this number has no effect');
    // What came since can be chosen as well.
    const [since = ''] = listItemIds('since');
    expect((await post({ items: [since] })).status).toBe(200);
    expect((await getChosenItems(teacher.id)).may).toEqual([{ id: since, part: 'since' }]);
    expect(await teacher.read(seeSettings, '/settings')).not.toContain('so this number has no effect');
  });

  it('say what a score is worth: whether a second attempt asks the same again after its explanations', async () => {
    const teacher = await newTeacher();
    const worth = async () => /data-worth="(\w+)"/.exec(await teacher.read(seeItems, '/items'))?.[1];
    const ask = (items: readonly string[]) => teacher.send(choose, 'items/choose', { items });
    const set = async (data: object) => (await database()).class.update({ where: { id: teacher.id }, data });
    expect(await worth(), 'one attempt').toBe('none');
    await set({ attempts: 2, length: 3 });
    expect(await worth()).toBe('others');
    await ask(listItemIds('flight').slice(0, 5));
    expect(await worth()).toBe('some');
    expect(await teacher.read(seeItems, '/items')).toContain('A second attempt has 2 new questions of 3');
    await ask([...checks.flight]);
    expect(await worth()).toBe('same');
    expect(await teacher.read(seeItems, '/items')).toContain(
      '2 questions that can come up stand at the ends of chapters',
    );
    await set({ feedback: 'after-due', due: new Date('2099-01-01') });
    expect(await worth(), 'nothing is explained before').toBe('none');
  });

  it('and how the class did on them stand on two pages', async () => {
    const teacher = await newTeacher();
    for (let n = 0; n < 5; n++)
      await attempt(await joined(teacher.id, `Pupil ${n}`), [{ item: 'crash-place', given: ['grozny'], score: 0 }]);
    const results = await teacher.read(seeAnswers, '/answers');
    for (const text of ['What to talk about next', 'How the class did', 'data-finding='])
      expect(results).toContain(text);
    const page = await teacher.read(seeItems, '/items');
    expect(page).not.toContain('data-finding=');
    expect(page).toContain(`href="/en/classes/${teacher.id}/answers"`);
  });

  it('come back as they were typed when a number is none, and nothing is saved', async () => {
    const teacher = await newTeacher();
    for (const n of ['many', '-1', '1.5', '100']) {
      const answer = await teacher.send(choose, 'items/choose', { items: ['crash-place'], 'per-flight': n });
      expect([answer.status, (await answer.json()).error.field], n).toEqual([422, 'per-flight']);
    }
    const body = new URLSearchParams({ always: 'raid-reason', 'per-flight': 'many', checks: 'on' });
    const headers = { 'Sec-Fetch-Site': 'same-origin', Cookie: teacher.cookie };
    const request = new Request('http://class.test/choose', { method: 'POST', headers, body });
    const html = await (await choose(request, { params: Promise.resolve({ id: teacher.id }) })).text();
    expect(html).toMatch(/id="per-flight-error"[^>]*>(<[^>]*>)*Please give a whole number/);
    expect(html).toContain('value="many"');
    expect([pressed(html, 'always'), pressed(html, 'checks')]).toEqual([['raid-reason'], ['on']]);
    expect(await getChosenItems(teacher.id)).toEqual({ always: [], may: [] });
  });
});
