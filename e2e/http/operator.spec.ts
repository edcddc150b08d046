import { createServer } from 'node:net';
import { expect, fromOurPage, newDatabase, startServer, stopServer, test } from '../fixtures';

const json = { ...fromOurPage, Accept: 'application/json' };
const sent = (values: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(values) });
const once = () => `${crypto.randomUUID()}`;

/** Votes as a new reader from a network of its own; true when it was taken, false when not, null when nobody knows. */
async function vote(url: string, index: number): Promise<boolean | null> {
  try {
    const response = await fetch(`${url}/poll/vote`, {
      ...sent({ stance: 'held', phase: 'before', once: once() }),
      headers: { ...json, 'X-Forwarded-For': `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}` },
    });
    await response.arrayBuffer();
    return response.status === 200;
  } catch (error) {
    // Nobody was there to take it; any other end leaves open whether it was.
    return (error as { cause?: { code?: string } }).cause?.code === 'ECONNREFUSED' ? false : null;
  }
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

test('An operator reads the log and the numbers: what was asked and refused, and nobody’s business', async ({
  database,
}) => {
  const made = await newDatabase(database);
  const port = await freePort();
  const more = { TRUSTED_PROXIES: '127.0.0.1', METRICS_PORT: String(port) };
  const { server, url } = await startServer(made.url, more);
  let said = '';
  server.stdout?.on('data', (chunk) => {
    said += chunk;
  });
  const from = {
    'X-Forwarded-For': '203.0.113.77',
    'X-Request-Id': 'f00df00df00df00df00d',
    'User-Agent': 'Somebody/9',
  };
  const voted = await fetch(`${url}/poll/vote`, {
    ...sent({ stance: 'slipping', phase: 'before', once: once() }),
    headers: { ...json, ...from },
  });
  const cookie = voted.headers.get('set-cookie')?.split(';')[0] ?? '';
  expect(voted.headers.get('x-request-id')).toBe('f00df00df00df00df00d');
  const started = await fetch(`${url}/quiz/start`, {
    ...sent({ scope: 'all', once: once() }),
    headers: { ...json, Cookie: cookie },
  });
  const { attempt } = await started.json();
  await fetch(`${url}/en/quiz/${attempt}`, { headers: { Cookie: cookie } });
  // Without the cookie it is somebody else's.
  await fetch(`${url}/en/quiz/${attempt}`);
  await fetch(`${url}/poll/vote`, { ...sent({ stance: 'held', phase: 'before' }), headers: { Origin: 'null' } });
  await fetch(`${url}/%zz`);
  let metrics = '';
  // A request is counted after the last byte of its answer, which may be here by then.
  const countedVotes = async () => {
    metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    return /explainer_request_seconds_count\{route="\/poll\/vote"\} (\d+)/.exec(metrics)?.[1];
  };
  await expect.poll(countedVotes).toBe('2');
  const elsewhere = await fetch(`${url}/metrics`, { redirect: 'manual' });
  await stopServer(server);
  await made.drop();

  const lines = said
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
  expect(said.split('\n').filter((line) => line && !/^(\{|Ready|In your|Public|✓)/.test(line))).toEqual([]);
  const find = (event: string, route: string) => lines.find((line) => line.event === event && line.route === route);
  expect(find('request', '/poll/vote')).toMatchObject({
    request: 'f00df00df00df00df00d',
    method: 'POST',
    status: 200,
    ms: expect.any(Number),
  });
  expect(find('refused-origin', '/poll/vote')).toBeTruthy();
  expect(find('denied', '/[lang]/quiz/[attempt]')).toMatchObject({ status: 404 });
  const [id = '', signature = ''] = cookie.split(/[=.]/).slice(1);
  for (const secret of [
    attempt,
    id,
    signature,
    '203.0.113.77',
    '127.0.0.1:',
    'Somebody',
    'slipping',
    'crash-place',
    '?',
  ])
    expect(JSON.stringify(lines), secret).not.toContain(secret);

  expect(metrics).toContain('explainer_votes_total{kind="cast"} 1');
  expect(metrics).toContain('explainer_requests_total{route="/poll/vote",method="POST",status="200"} 1');
  expect(metrics).toContain('explainer_refused_total{code="foreign-origin"} 1');
  expect(metrics).toMatch(/^explainer_request_seconds_bucket\{route="\/poll\/vote",le="\+Inf"\} 2$/m);
  expect(metrics).toMatch(/^nodejs_eventloop_delay_seconds\{quantile="0.99"\} [\d.e-]+$/m);
  expect(await elsewhere.text()).not.toContain('explainer_requests_total');
});

test('A server that is told to stop under load keeps every vote it has thanked for @database', async ({ database }) => {
  const made = await newDatabase(database);
  const { server, url } = await startServer(made.url, { TRUSTED_PROXIES: '127.0.0.1' });
  let [taken, unknown, index] = [0, 0, 0];
  let isOver = false;
  const voters = Array.from({ length: 16 }, async () => {
    while (!isOver) {
      index += 1;
      const outcome = await vote(url, index);
      if (outcome) taken += 1;
      if (outcome === null) unknown += 1;
      if (outcome === false) isOver = true;
    }
  });
  await expect.poll(() => taken, { timeout: 30_000 }).toBeGreaterThan(50);
  const told = Date.now();
  server.kill('SIGTERM');
  const exit = new Promise((resolve) => server.once('exit', resolve));
  const seen = new Set<number>();
  for (let hasEnded = false; !hasEnded && !seen.has(503); ) {
    // A connection may be closed under the question: whoever balances servers asks again.
    await fetch(`${url}/readyz`).then(
      ({ status }) => seen.add(status),
      () => {},
    );
    hasEnded = server.exitCode !== null;
  }
  expect([...seen], 'nobody should be sent here any more').toContain(503);
  const code = await exit;
  expect(code).toBe(0);
  expect(Date.now() - told).toBeLessThan(30_000);
  await Promise.all(voters);

  const again = await startServer(made.url);
  const { phases } = await (await fetch(`${again.url}/api/poll`)).json();
  expect(phases.before.n).toBeGreaterThanOrEqual(taken);
  expect(phases.before.n).toBeLessThanOrEqual(taken + unknown);
  await stopServer(again.server);
  await made.drop();
});

test('Nothing is served but the site, and every text says in which letters it is written', async ({ request }) => {
  for (const path of [
    '/.git/config',
    '/.env',
    '/package.json',
    '/data/secret',
    '/data/explainer.db',
    '/..%2fpackage.json',
  ]) {
    const response = await request.get(path);
    expect([400, 404], path).toContain(response.status());
  }
  const page = await (await request.get('/en')).text();
  const files = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:css|js))"/g)].map(([, path = '']) => path);
  expect(files.length).toBeGreaterThan(1);
  for (const path of [
    ...files,
    '/en',
    '/en/poll',
    '/api/poll.csv',
    '/robots.txt',
    '/sitemap.xml',
    '/healthz',
    '/readyz',
    '/nowhere',
  ]) {
    const type = (await request.get(path)).headers()['content-type'];
    expect(type, path).toMatch(/charset=utf-8/i);
  }
});

test('A form that is sent to a page, and not to what takes it, is told so', async ({ request }) => {
  for (const path of ['/en', '/en/sources', '/xx/sources', '/en/poll', '/en/quiz'])
    for (const sent of [{ form: { stance: 'held' } }, { multipart: { stance: 'held' } }]) {
      const response = await request.post(path, { ...sent, headers: fromOurPage });
      expect(response.status(), path).toBe(405);
      expect(response.headers().allow).toBe('GET, HEAD');
    }
  expect((await request.post('/nowhere/at/all', { form: { a: 'b' }, headers: fromOurPage })).status()).toBe(404);
});

test('A page in a language without an edition is not there, and nothing is drawn for it', async ({ request }) => {
  for (const path of ['/az/quiz', '/xx/class/7K2M9Q', '/constructor/poll?voted=before', '/az/chapters/flight']) {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.status(), path).toBe(404);
    expect(await response.text(), path).toContain('href="/en"');
  }
});
