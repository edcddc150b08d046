import { missingPage, readingPages, toolPages } from '../addresses';
import { expect, fromOurPage, test } from '../fixtures';

test('every link leads somewhere, and every hash to something', async ({ request }) => {
  const pages = new Map<string, { status: number; html: string }>();
  const get = async (path: string) => {
    const known = pages.get(path);
    if (known) return known;
    const response = await request.get(path);
    const page = { status: response.status(), html: await response.text() };
    pages.set(path, page);
    return page;
  };
  const broken = new Set<string>();
  for (const from of [...readingPages, ...toolPages]) {
    const { html } = await get(from);
    for (const [, href = ''] of html.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)) {
      if (/^(https?:|mailto:)/.test(href)) continue;
      const [path = '', hash] = href.replaceAll('&amp;', '&').split('#');
      const target = await get(path || from);
      if (target.status !== 200) broken.add(`${from} → ${href}: ${target.status}`);
      else if (hash && !target.html.includes(` id="${hash}"`)) broken.add(`${from} → ${href}: no such place`);
    }
  }
  expect([...broken]).toEqual([]);
});

test('no page leaves out a level of headings, and each has one at the top', async ({ request }) => {
  for (const path of [...readingPages, ...toolPages, missingPage]) {
    const html = await (await request.get(path)).text();
    const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
    expect(
      levels.filter((level) => level === 1),
      path,
    ).toHaveLength(1);
    const leaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(leaps, path).toEqual([]);
  }
});

test('the module of our elements runs when the whole page is there, never while it is read', async ({ request }) => {
  for (const path of [...readingPages, ...toolPages, missingPage]) {
    const html = await (await request.get(path)).text();
    const ours = [...html.matchAll(/<script\b[^>]*\/assets\/elements[^>]*>/g)].map(([tag]) => tag);
    expect(ours, path).toHaveLength(1);
    expect(ours[0], path).toMatch(/ type="module"/);
    expect(ours[0], path).not.toMatch(/\basync\b/);
  }
});

test('every reading page is asked for anew each time, and lets a browser fetch the next one ahead', async ({
  request,
}) => {
  const headersOf = async (path: string) => {
    const headers = (await request.get(path)).headers();
    return [headers['cache-control'], headers['speculation-rules']];
  };
  const [first] = readingPages;
  const wanted = await headersOf(first ?? '');
  expect(wanted[1]).toBe('"/assets/speculation.json"');
  for (const path of readingPages) expect(await headersOf(path), path).toEqual(wanted);
});

test('every page has exactly one policy, and the headers that go with it', async ({ request }) => {
  for (const path of [...readingPages, ...toolPages, missingPage, '/', '/healthz', '/icon.svg', '/poll/vote']) {
    const response = await request.get(path, { maxRedirects: 0 });
    const headers = response.headersArray();
    const all = (name: string) =>
      headers.filter((header) => header.name.toLowerCase() === name).map((header) => header.value);
    expect(all('content-security-policy'), path).toHaveLength(1);
    const policy = all('content-security-policy')[0] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).not.toContain('unsafe');
    expect(policy, path).toContain("script-src 'self';");
    expect(all('x-content-type-options'), path).toEqual(['nosniff']);
    expect(all('referrer-policy'), path).toEqual(['strict-origin-when-cross-origin']);
    // A window that a frame with a sandbox opens has to keep its opener, so only teachers’ pages refuse one.
    const isTeachers = /^\/en\/(classes|account|sign-in|sign-up)/.test(path);
    expect(all('cross-origin-opener-policy'), path).toEqual(isTeachers ? ['same-origin'] : []);
    expect(all('cross-origin-resource-policy'), path).toEqual(['same-origin']);
    expect(all('permissions-policy'), path).toHaveLength(1);
    expect(all('x-powered-by'), path).toEqual([]);
  }
});

test('reading sets no cookie, and writing sets one that script cannot read', async ({ request }) => {
  for (const path of [...readingPages, ...toolPages])
    expect((await request.get(path)).headers()['set-cookie'], path).toBeUndefined();
  const vote = await request.post('/poll/vote', {
    form: { stance: 'lost', phase: 'before' },
    headers: fromOurPage,
    maxRedirects: 0,
  });
  const cookies = vote.headersArray().filter(({ name }) => name.toLowerCase() === 'set-cookie');
  const [reader, flash, ...more] = cookies.map(({ value }) => value);
  expect(reader).toMatch(/^reader=[\w-]{22}\.[\w-]{43}; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Lax$/);
  // The receipt, which the next page shows once.
  expect(flash).toMatch(/^flash=[\w.-]+; Path=\/; Max-Age=120; HttpOnly; SameSite=Lax$/);
  expect(more).toEqual([]);
});

test('the process says that it lives and that it is ready', async ({ request }) => {
  expect((await request.get('/healthz')).status()).toBe(200);
  expect((await request.get('/readyz')).status()).toBe(200);
});
