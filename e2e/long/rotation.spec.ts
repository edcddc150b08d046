import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readingPages, toolPages } from '../addresses';
import { expect, startServer, test } from '../fixtures';
import { all, answerTo } from '../plain-form';
import { buildWithOtherBank } from './other-site';

// Two sites on copies of one database that differ in keys and explanations only. Whoever compared everything that both
// send before an answer would learn nothing about it.

type Received = { status: number; headers: Record<string, string>; body: string };

/** One request by hand: both sites are asked for by the same name, so that no address of theirs differs. */
function ask(
  site: string,
  path: string,
  { headers = {}, form }: { headers?: Record<string, string>; form?: [string, string][] } = {},
): Promise<Received> {
  return new Promise((resolve, reject) => {
    const sent = request(
      new URL(path, site),
      {
        method: form ? 'POST' : 'GET',
        headers: {
          Host: 'site.test',
          ...(form && { Origin: 'http://site.test', 'Content-Type': 'application/x-www-form-urlencoded' }),
          ...headers,
        },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)])),
            body: Buffer.concat(parts).toString('latin1'),
          }),
        );
      },
    );
    sent.once('error', reject);
    sent.end(form && new URLSearchParams(form).toString());
  });
}

/** What is different at each request or build, whatever is asked: tokens of forms, the number of a request, and Next's own random name for a build. */
function withoutTokens({ status, headers, body }: Received, buildId: string): string {
  const { date: _, etag: __, 'content-length': ___, 'x-request-id': ____, ...rest } = headers;
  let text = `${status}\n${JSON.stringify(rest)}\n${body}`.replaceAll(buildId, 'build');
  for (const token of all(text, /once(?:[\\"\s=:,]|value|defaultValue)+([\w-]{22})/g))
    text = text.replaceAll(token, 'once');
  return text;
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();

test('two sites that differ only in keys and explanations send the same until the answer is in', async () => {
  test.setTimeout(400_000);
  const other = buildWithOtherBank();
  const data = mkdtempSync(join(tmpdir(), 'rotation-'));
  const stops: (() => Promise<unknown>)[] = [];
  const serve = async (database: string, folder = process.cwd()) => {
    const { server, url } = await startServer(`file:${join(data, database)}`, {}, folder);
    const stop = () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      return ended;
    };
    stops.push(stop);
    return { url, stop };
  };
  try {
    copyFileSync(process.env.SITE_TEMPLATE ?? '', join(data, 'one.db'));
    const first = await serve('one.db');
    const form: [string, string][] = [
      ['scope', 'all'],
      ['length', 'all'],
      ['once', 'AAAAAAAAAAAAAAAAAAAAAAAA'],
    ];
    const begun = await ask(first.url, '/quiz/start', { form });
    expect(begun.status).toBe(303);
    const attempt = begun.headers.location ?? '';
    const cookie = (begun.headers['set-cookie'] ?? '').split(';')[0] ?? '';
    await first.stop();
    stops.pop();
    // The same attempt, with the same order and the same seed, in both.
    for (const file of readdirSync(data).filter((name) => name.startsWith('one.db')))
      copyFileSync(join(data, file), join(data, file.replace('one', 'two')));
    const sites = [
      { ...(await serve('one.db')), buildId: readFileSync('.next/BUILD_ID', 'utf8').trim(), folder: '.' },
      {
        ...(await serve('two.db', other.folder)),
        buildId: readFileSync(join(other.folder, '.next/BUILD_ID'), 'utf8').trim(),
        folder: other.folder,
      },
    ];
    const fromBoth = async (path: string, options: Parameters<typeof ask>[2] = {}) => {
      const headers = { Cookie: cookie, ...options.headers };
      return Promise.all(sites.map(({ url }) => ask(url, path, { ...options, headers })));
    };
    const expectSame = async (path: string, options: Parameters<typeof ask>[2] = {}) => {
      const [one, two] = (await fromBoth(path, options)).map((received, index) =>
        withoutTokens(received, sites[index]?.buildId ?? ''),
      );
      expect(two === one, `${path}: ${firstDifference(one ?? '', two ?? '')}`).toBe(true);
      return one ?? '';
    };

    for (const folder of ['.next/static', 'public']) {
      const [one, two] = sites.map(({ folder: root, buildId }) =>
        filesUnder(join(root, folder))
          .map((file): [string, string] => [
            file.slice(join(root, folder).length).replaceAll(buildId, 'build'),
            readFileSync(file, 'latin1').replaceAll(buildId, 'build'),
          ])
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      );
      expect(one?.length).toBeGreaterThan(5);
      expect(two?.map(([name]) => name)).toEqual(one?.map(([name]) => name));
      for (const [index, [name, content]] of (one ?? []).entries())
        expect(two?.[index]?.[1] === content, `${folder}${name} is the same`).toBe(true);
    }
    for (const path of [...readingPages, ...toolPages, '/en/quiz/print?scope=all']) await expectSame(path);

    let answered = 0;
    let told = 0;
    for (;;) {
      const html = await expectSame(attempt);
      const open = all(html, /(<form[^>]*data-item[\s\S]*?<\/form>)/g)[0];
      if (!open) break;
      await expectSame(attempt, { headers: { RSC: '1' } });
      const action = /action="([^"]+)"/.exec(open)?.[1] ?? '';
      const item = /data-item="([^"]+)"/.exec(open)?.[1] ?? '';
      const wrong = await expectSame(action, { form: [['item', item]] });
      expect(wrong.startsWith('422')).toBe(true);
      const answer: [string, string][] = [['item', item], ...answerTo(open), ['certainty', 'guess']];
      const replies = await fromBoth(action, { form: answer, headers: { Accept: 'application/json' } });
      expect(replies.map(({ status }) => status)).toEqual([200, 200]);
      answered += 1;
      if (replies[0]?.body !== replies[1]?.body) told += 1;
    }
    expect(answered).toBeGreaterThanOrEqual(40);
    expect(told, 'after the answer the sites differ: the other one really has another bank').toBe(answered);
  } finally {
    await Promise.all(stops.map((stop) => stop()));
    other.drop();
    rmSync(data, { recursive: true, force: true });
  }
});

/** Where two texts part, for the message. */
function firstDifference(one: string, two: string): string {
  let at = 0;
  while (at < one.length && one[at] === two[at]) at += 1;
  return `“${one.slice(Math.max(0, at - 60), at + 80)}” / “${two.slice(Math.max(0, at - 60), at + 80)}”`;
}
