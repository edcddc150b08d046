import { askedIn } from '../bank';
import { expect, test } from '../fixtures';
import { all, answerTo } from '../plain-form';

// A whole attempt as a program would take it that knows the contract and nothing else of ours: fetch, forms, cookies.
// It reads the pages with plain patterns and shares no code with the site.

type Jar = { cookie: string };

async function send(site: string, jar: Jar, path: string, fields: [string, string][]) {
  const response = await fetch(site + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: site, Cookie: jar.cookie },
    body: new URLSearchParams(fields).toString(),
  });
  const cookie = response.headers.get('set-cookie');
  if (cookie) jar.cookie = cookie.split(';')[0] ?? '';
  return response;
}

const get = async (site: string, jar: Jar, path: string) => {
  const response = await fetch(site + path, { headers: { Cookie: jar.cookie } });
  return { status: response.status, html: await response.text(), url: new URL(response.url).pathname };
};

test('a whole attempt by plain forms, following the contract @database', async ({ site }) => {
  const jar: Jar = { cookie: '' };
  const begun = await send(site.url, jar, '/quiz/start', [
    ['scope', 'arrests'],
    ['length', 'all'],
  ]);
  expect(begun.status).toBe(303);
  const attempt = begun.headers.get('location') ?? '';
  expect(attempt).toMatch(/^\/en\/quiz\/[A-Za-z0-9_-]{22}$/);
  expect(jar.cookie).toMatch(/^reader=/);
  const asked = askedIn('arrests').length;
  const kinds = new Set<string>();
  for (let number = 1; number <= asked; number++) {
    const { html } = await get(site.url, jar, attempt);
    const forms = all(html, /(<form[^>]*data-item[\s\S]*?<\/form>)/g);
    expect(forms, 'an open item is one form').toHaveLength(1);
    const form = forms[0] ?? '';
    const action = /action="([^"]+)"/.exec(form)?.[1] ?? '';
    expect(action).toBe(`${attempt.replace('/en', '')}/answer`);
    const item = /data-item="([^"]+)"/.exec(form)?.[1] ?? '';
    kinds.add(/data-kind="([a-z]+)"/.exec(form)?.[1] ?? '');
    const fields: [string, string][] = [['item', item], ...answerTo(form), ['certainty', 'guess']];
    const answered = await send(site.url, jar, action, fields);
    expect([answered.status, answered.headers.get('location')], item).toEqual([303, `${attempt}?item=${item}`]);
    const again = await send(site.url, jar, action, fields);
    expect([again.status, again.headers.get('location')], 'the same again').toEqual([303, `${attempt}?item=${item}`]);
    const feedback = await get(site.url, jar, `${attempt}?item=${item}`);
    expect(all(feedback.html, /<a[^>]*rel="(next)"/g), 'one way on').toHaveLength(1);
  }
  expect([...kinds].sort()).toEqual(expect.arrayContaining(['account', 'match', 'one', 'order']));
  const end = await get(site.url, jar, attempt);
  expect(end.url).toBe(`${attempt}/result`);
  expect(end.html).toMatch(new RegExp(`data-score="[\\d.]+" data-max="${asked}"`));
  const stranger = await get(site.url, { cookie: '' }, attempt);
  expect(stranger.status).toBe(404);
});
