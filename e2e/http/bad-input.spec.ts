import { request as httpRequest } from 'node:http';
import type { APIRequestContext } from '@playwright/test';
import { expect, fromOurPage, startServer, stopServer, test } from '../fixtures';

// What arrives here was not made by our forms. Each gets the contract's status and a sentence, and stores nothing.

const json = { ...fromOurPage, Accept: 'application/json' };
const urlencoded = 'application/x-www-form-urlencoded';

/** Begins quizzes until the first item is one with a single choice: what is refused depends on the kind. */
async function startQuiz(request: APIRequestContext) {
  for (let begun = 0; begun < 20; begun++) {
    const response = await request.post('/quiz/start', { form: { scope: 'flight', length: '2' }, headers: json });
    const { attempt } = (await response.json()) as { attempt: string };
    const page = await (await request.get(`/en/quiz/${attempt}`)).text();
    const item = /data-item="([^"]+)"/.exec(page)?.[1] ?? '';
    const options = [...page.matchAll(/name="answer"[^>]*value="([^"]+)"/g)].map((match) => match[1] ?? '');
    if (/data-kind="(one|account)"/.test(page)) return { attempt, item, options };
  }
  throw new Error('no quiz began with a single choice');
}

test.describe('bad input', () => {
  test('unknown values are refused at their field', async ({ request }) => {
    const { attempt, item, options } = await startQuiz(request);
    const cases: [string, Record<string, string>, number, string?][] = [
      ['/poll/vote', { stance: 'maybe', phase: 'before' }, 422, 'stance'],
      ['/poll/vote', { phase: 'before' }, 422, 'stance'],
      ['/poll/vote', { stance: 'lost', phase: 'during' }, 422, 'phase'],
      ['/poll/vote', { stance: 'lost' }, 422, 'phase'],
      ['/poll/vote', { stance: 'lost', phase: 'before', lang: 'xx' }, 422, 'lang'],
      ['/poll/vote', { stance: 'lost', phase: 'before', once: 'too short' }, 422, 'once'],
      ['/poll/vote', { stance: 'lost\0', phase: 'before' }, 422, 'stance'],
      ['/poll/withdraw', { phase: 'never' }, 422, 'phase'],
      ['/quiz/start', { scope: 'nowhere' }, 422, 'scope'],
      ['/quiz/start', {}, 422, 'scope'],
      ['/quiz/start', { scope: 'all', length: '0' }, 422, 'length'],
      ['/quiz/start', { scope: 'all', length: '101' }, 422, 'length'],
      ['/quiz/start', { scope: 'all', length: '1e1' }, 422, 'length'],
      ['/quiz/start', { scope: 'all', feedback: 'never' }, 422, 'feedback'],
      [`/quiz/${attempt}/answer`, { item, answer: 'no such option' }, 422, 'answer'],
      [`/quiz/${attempt}/answer`, { item }, 422, 'answer'],
      [`/quiz/${attempt}/answer`, { item, answer: options[0] ?? '', certainty: 'very' }, 422, 'certainty'],
      [`/quiz/${attempt}/answer`, { item: 'no-such-item', answer: 'x' }, 422, 'item'],
      [`/quiz/${attempt}/answer`, { item: '__proto__', answer: 'x' }, 422, 'item'],
      ['/quiz/AAAAAAAAAAAAAAAAAAAAAA/answer', { item, answer: 'x' }, 404],
      ['/quiz/short/answer', { item, answer: 'x' }, 404],
    ];
    for (const [path, form, status, field] of cases) {
      const asJson = await request.post(path, { form, headers: json });
      expect(asJson.status(), `${path} ${JSON.stringify(form)}`).toBe(status);
      const { error } = await asJson.json();
      expect(error.field, `${path} ${JSON.stringify(form)}`).toBe(field);
      expect(error.code).toMatch(/^[a-z-]+$/);
      expect(error.message).toMatch(/[.!]$/);
      const asHtml = await request.post(path, { form, headers: fromOurPage });
      expect(asHtml.status()).toBe(status);
      expect(asHtml.headers()['content-type']).toContain('text/html');
      expect(await asHtml.text()).toContain(status === 404 ? 'There is no such quiz in this browser' : error.message);
    }
    // Nothing of it was stored: the item is still open.
    expect(await (await request.get(`/en/quiz/${attempt}?item=${item}`)).text()).toContain(`data-item="${item}"`);
  });

  test('a field that comes twice is refused', async ({ request }) => {
    for (const data of [
      'stance=lost&stance=held&phase=before',
      'stance=lost&phase=before&phase=after',
      'stance=lost&phase=before&lang=en&lang=en',
    ]) {
      const response = await request.post('/poll/vote', { data, headers: { ...json, 'Content-Type': urlencoded } });
      expect(response.status(), data).toBe(422);
    }
    const { attempt, item, options } = await startQuiz(request);
    const data = `item=${item}&answer=${options[0]}&answer=${options[1]}`;
    expect(
      (
        await request.post(`/quiz/${attempt}/answer`, { data, headers: { ...json, 'Content-Type': urlencoded } })
      ).status(),
    ).toBe(422);
  });

  test('what is no form, too large or damaged is refused before anybody looks into it', async ({ request, site }) => {
    const send = (data: string | Buffer, type: string) =>
      request.post('/poll/vote', { data, headers: { ...json, 'Content-Type': type } });
    const large = `stance=lost&phase=before&more=${'x'.repeat(2 * 1024 * 1024)}`;
    expect((await send(large, urlencoded)).status()).toBe(413);
    expect((await send('{"stance":"lost","phase":"before"}', 'application/json')).status()).toBe(415);
    expect((await send('stance=lost&phase=before', 'text/plain')).status()).toBe(415);
    expect((await send('stance=%FF&phase=before', urlencoded)).status()).toBe(400);
    expect((await send(Buffer.from([0x73, 0xff, 0xfe]), urlencoded)).status()).toBe(400);
    expect(
      (
        await send('--x\r\nContent-Disposition: form-data; name="stance"\r\n\r\nlo', 'multipart/form-data; boundary=x')
      ).status(),
    ).toBe(400);
    expect((await send('stance=lost', 'multipart/form-data')).status()).toBe(400);
    expect(await chunked(site.url, large)).toBe(413);
  });

  test('a form of foreign or no origin is refused', async ({ request, site }) => {
    const form = { stance: 'lost', phase: 'before' };
    const send = (headers: Record<string, string>) =>
      request.post('/poll/vote', { form, headers: { Accept: 'application/json', ...headers } });
    const strangers: Record<string, string>[] = [
      {},
      { Origin: 'null' },
      { Origin: 'https://evil.example' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site', Origin: site.url },
      { 'Sec-Fetch-Site': 'none', Origin: site.url },
      { Origin: `${site.url}.evil.example` },
    ];
    for (const headers of strangers) {
      const response = await send(headers);
      expect(response.status(), JSON.stringify(headers)).toBe(403);
      expect((await response.json()).error.code).toBe('foreign-origin');
    }
    expect((await send({ Origin: site.url })).status(), 'plain http sends an origin only').toBe(200);
  });

  test('nobody who is not a proxy of ours can say that our host is another', async ({ playwright, site }) => {
    const { server, url } = await startServer(site.databaseUrl);
    const stranger = await playwright.request.newContext({ baseURL: url });
    const response = await stranger.post('/poll/vote', {
      form: { stance: 'lost', phase: 'before' },
      headers: { Origin: 'https://evil.example', 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' },
    });
    expect(response.status()).toBe(403);
    await stranger.dispose();
    await stopServer(server);
  });

  test('a forged or cut cookie is nobody', async ({ playwright, site }) => {
    const mine = await playwright.request.newContext({ baseURL: site.url });
    const { attempt } = await startQuiz(mine);
    const cookie = (await mine.storageState()).cookies[0]?.value ?? '';
    const changed = `${cookie.startsWith('A') ? 'B' : 'A'}${cookie.slice(1)}`;
    for (const forged of [changed, cookie.slice(0, -1), cookie.split('.')[0], '', '.', `${cookie}x`, 'reader', '%00']) {
      const other = await playwright.request.newContext({
        baseURL: site.url,
        extraHTTPHeaders: { Cookie: `reader=${forged}` },
      });
      expect((await other.get(`/en/quiz/${attempt}`)).status(), forged).toBe(404);
      expect(
        (await other.post(`/quiz/${attempt}/answer`, { form: { item: 'x', answer: 'y' }, headers: json })).status(),
      ).toBe(404);
      await other.dispose();
    }
    expect((await mine.get(`/en/quiz/${attempt}`)).status()).toBe(200);
    await mine.dispose();
  });

  test('another’s attempt and one that never was are the same to the byte', async ({ request, playwright, site }) => {
    const { attempt } = await startQuiz(request);
    const stranger = await playwright.request.newContext({ baseURL: site.url });
    const form = { item: 'x', answer: 'y' };
    const theirs = await stranger.post(`/quiz/${attempt}/answer`, { form, headers: fromOurPage });
    const nobodys = await stranger.post('/quiz/AAAAAAAAAAAAAAAAAAAAAA/answer', { form, headers: fromOurPage });
    expect(theirs.status()).toBe(404);
    expect(await theirs.text()).toBe(await nobodys.text());
    await stranger.dispose();
  });

  test('the same answer again is fine, another is not', async ({ request }) => {
    const { attempt, item, options } = await startQuiz(request);
    const answer = (value: string | undefined) =>
      request.post(`/quiz/${attempt}/answer`, { form: { item, answer: value ?? '' }, headers: json });
    const both = await Promise.all([answer(options[0]), answer(options[0])]);
    expect(both.map((response) => response.status())).toEqual([200, 200]);
    const other = await answer(options[1]);
    expect(other.status()).toBe(409);
    expect((await other.json()).error.code).toBe('already-answered');
  });

  test('two copies of one start begin one quiz', async ({ playwright, site }) => {
    const once = crypto.randomUUID();
    const attempts = await Promise.all(
      [1, 2].map(async () => {
        const copy = await playwright.request.newContext({ baseURL: site.url });
        const { attempt } = await (
          await copy.post('/quiz/start', { form: { scope: 'all', once }, headers: json })
        ).json();
        await copy.dispose();
        return attempt;
      }),
    );
    expect(attempts[0]).toBe(attempts[1]);
  });

  test('a withdrawal of nothing is 404, and a GET on a write leads to its form', async ({ request }) => {
    expect((await request.post('/poll/withdraw', { form: { phase: 'before' }, headers: json })).status()).toBe(404);
    for (const [path, page] of [
      ['/poll/vote', '/en/poll'],
      ['/poll/peek', '/en/poll#results'],
      ['/quiz/start', '/en/quiz'],
      ['/forget', '/en/about#stored'],
    ]) {
      const response = await request.get(path ?? '', { maxRedirects: 0 });
      expect(response.status()).toBe(303);
      expect(response.headers().location).toBe(page);
    }
  });

  test('addresses that cannot be read get a sentence', async ({ request, site }) => {
    for (const path of ['/%zz', '/en/%00', '//evil.example/en'])
      expect(await rawStatus(site.url, path), path).toBe(400);
    expect((await request.get('/en/quiz/..%2f..%2fetc')).status()).toBeLessThan(500);
    expect((await request.get(`/en/quiz/${'x'.repeat(3000)}`)).status()).toBe(404);
    // A percent sign in a code is read once, by the router.
    for (const path of ['/en/class/ab%25zz', '/en/class/%25', '/en/class/ab%25zz/data-sheet'])
      expect((await request.get(path)).status(), path).toBe(404);
  });
});

/** Sends a body in chunks, without saying how long it is. */
function chunked(base: string, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(
      `${base}/poll/vote`,
      { method: 'POST', headers: { 'Content-Type': urlencoded, 'Sec-Fetch-Site': 'same-origin' } },
      (response) => {
        resolve(response.statusCode ?? 0);
        response.resume();
        outgoing.destroy();
      },
    );
    outgoing.on('error', reject);
    for (let at = 0; at < body.length; at += 100_000) outgoing.write(body.slice(at, at + 100_000));
    outgoing.end();
  });
}

/** Asks for a path as it stands: `fetch` would tidy it up first. */
function rawStatus(base: string, path: string): Promise<number> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    httpRequest({ hostname, port, path }, (response) => {
      resolve(response.statusCode ?? 0);
      response.resume();
    })
      .on('error', reject)
      .end();
  });
}
