import { gzipSync } from 'node:zlib';
import { wordsOf } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import { stances } from '@/content/facts/poll';
import { sentenceIds, sharedIds, titleOf } from '@/features/explainer/sharing/shared';
import { readingPages } from '../addresses';
import { expect, test } from '../fixtures';

const words = wordsOf('en');
const mostBytes = 60 * 1024;
const unescaped = (html: string) => html.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#x27;', "'");

test('every figure and every difference is a drawing, a table and a page of its own, with its own picture', async ({
  request,
}) => {
  for (const id of sharedIds) {
    const { title } = titleOf(id, words);
    const svg = await request.get(`/figures/${id}.svg`);
    expect(svg.status(), id).toBe(200);
    expect(svg.headers()['content-type'], id).toContain('image/svg+xml');
    const drawn = unescaped(await svg.text());
    for (const part of [title, 'early July 2025', 'CC BY 4.0']) expect(drawn, id).toContain(part);
    expect(drawn, id).not.toMatch(/<script|href=|NaN|undefined/);

    const csv = await request.get(`/figures/${id}.csv`);
    expect(csv.headers()['content-type'], id).toContain('text/csv');
    expect((await csv.text()).trim().split('\r\n').length, id).toBeGreaterThan(2);

    const embed = await request.get(`/embed/${id}`);
    const headers = embed.headers();
    expect(embed.status(), id).toBe(200);
    expect(headers['set-cookie'], id).toBeUndefined();
    expect(headers['content-security-policy'], id).toContain('frame-ancestors *');
    expect(headers['content-security-policy'], id).not.toContain('script-src');
    const html = await embed.text();
    expect(html, id).not.toMatch(/<script|<form/);
    const style = await request.get(/href="(\/assets\/embed[^"]+)"/.exec(html)?.[1] ?? '');
    expect(
      gzipSync(html).length + gzipSync(await style.body()).length + gzipSync(drawn).length,
      `${id}: bytes of the page, its stylesheet and its drawing`,
    ).toBeLessThanOrEqual(mostBytes);

    const [, image = ''] = /property="og:image" content="[^"]*(\/pictures\/[^"]+)"/.exec(html) ?? [];
    expect(image, id).toBe(`/pictures/${id}.png`);
    const picture = await request.get(image);
    expect(picture.headers()['content-type'], id).toBe('image/png');
    expect((await picture.body()).length, id).toBeLessThanOrEqual(mostBytes);

    const [, path = '', hash] = /href="(\/en[^"#]*)#?([^"]*)" target="_blank"/.exec(html) ?? [];
    const page = await (await request.get(path)).text();
    if (hash) expect(page, `${id} → ${path}#${hash}`).toContain(` id="${hash}"`);
    expect(page, `${path} → ${id}`).toContain(`href="/embed/${id}"`);
  }
});

test('every sentence has a page with its own picture, and the way there needs no script', async ({ request }) => {
  const sources = await (await request.get('/en/sources')).text();
  for (const id of sentenceIds) expect(sources, id).toContain(`href="/embed/${id}"`);
  for (const id of [sentenceIds[0], sentenceIds.at(-1)]) {
    if (!id) continue;
    const html = unescaped(await (await request.get(`/embed/${id}`)).text());
    const { title, caption } = titleOf(id, words);
    for (const part of [title, caption, 'early July 2025']) expect(html, id).toContain(part);
    expect(html, id).not.toMatch(/<script|<form/);
    const [, image = ''] = /property="og:image" content="[^"]*(\/pictures\/[^"]+)"/.exec(html) ?? [];
    expect(image, id).toBe(`/pictures/${id}.png`);
    const picture = await request.get(image);
    expect(picture.headers()['content-type'], id).toBe('image/png');
    expect(picture.headers()['cache-control'], id).toContain('max-age=3600');
    expect(picture.headers()['cross-origin-resource-policy'], id).toBe('cross-origin');
    expect((await picture.body()).length, id).toBeLessThanOrEqual(mostBytes);
    const [, path = '', hash = ''] = /href="(\/en[^"#]*)#?([^"]*)" target="_blank"/.exec(html) ?? [];
    expect(await (await request.get(path)).text(), `${id} → ${path}#${hash}`).toContain(` id="${hash}"`);
  }
});

test('how sure somebody was can be sent: squares and numbers, and nothing else of anybody', async ({ request }) => {
  const id = 'calibration-sure-4-of-5-fairly-2-of-4-guess-0-of-1';
  const answer = await request.get(`/embed/${id}`);
  expect(answer.headers()['set-cookie']).toBeUndefined();
  const html = unescaped(await answer.text());
  for (const part of ['Sure: ■■■■□ 4 of 5', 'Fairly sure: ■■□□ 2 of 4', 'A guess: □ 0 of 1', 'early July 2025'])
    expect(html).toContain(part);
  expect(html).toContain(`/pictures/${id}.png" download`);
  expect(html).toMatch(new RegExp(`property="og:image" content="[^"]*/pictures/${id}\\.png"`));
  for (const stance of stances) expect(html).not.toContain(words.poll.stances[stance]);
  const picture = await request.get(`/pictures/${id}.png`);
  expect(picture.headers()['content-type']).toBe('image/png');
  expect((await picture.body()).length).toBeLessThanOrEqual(mostBytes);
});

test('what cannot be sent is not found, whatever it is called', async ({ request }) => {
  for (const path of [
    '/figures/plane',
    '/figures/plane.png',
    '/figures/nothing.svg',
    '/figures/constructor.svg',
    '/figures/plane.constructor',
    '/figures/..%2Fplane.svg',
    '/embed/nothing',
    '/embed/__proto__',
    '/pictures/nothing.png',
    '/pictures/claim-nothing.png',
    '/pictures/claim-crash-date.svg',
    '/pictures/calibration-sure-6-of-5.png',
    '/embed/calibration-sure-1-of-2-lost-1-of-1',
  ])
    expect((await request.get(path)).status(), path).toBe(404);
});

test('the picture of every reading page is its own, and is there', async ({ request }) => {
  for (const path of readingPages) {
    const html = await (await request.get(path)).text();
    const [, image = ''] = /property="og:image" content="([^"]+)"/.exec(html) ?? [];
    const slug = chapterSlugs.find((one) => path.endsWith(`/${one}`));
    if (slug) expect(image, path).toMatch(new RegExp(`/pictures/${slug}\\.png$`));
    expect((await request.get(image.replace(/^https?:\/\/[^/]+/, ''))).status(), path).toBe(200);
  }
});

test('nothing that can be sent holds an answer to the poll: no address, no page, no text', async ({ request }) => {
  const answers = stances.map((stance) => words.poll.stances[stance]);
  for (const id of sharedIds) {
    const html = unescaped(await (await request.get(`/embed/${id}`)).text());
    for (const answer of answers) expect(html, id).not.toContain(answer);
    for (const [, address = ''] of html.matchAll(/(?:href|src|content)="([^"]*)"/g))
      expect(address, id).not.toMatch(/[?&](stance|move|phase)=/);
  }
});

test('a chapter, the grid and a difference can be copied as text, with ■ □ ◧ and when they were told', async ({
  request,
}) => {
  const chapter = await (await request.get('/en/chapters/flight')).text();
  expect(chapter).toMatch(/Has Russia lost Azerbaijan\? The plane\n[■□◧]{9}\n■ only Account A/);
  const grid = await (await request.get('/embed/claims')).text();
  expect([...grid.matchAll(/[■□◧]/g)].length).toBe(63 + 3);
  const difference = await (await request.get('/embed/difference-scale-of-the-raid')).text();
  expect(difference).toMatch(/■ Account A, an explainer · almost 50 detained/);
  expect(difference).toMatch(/Two accounts of early July 2025[^\n]*: http[^\n]*#difference-scale-of-the-raid/);
});
