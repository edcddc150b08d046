import { spawnSync } from 'node:child_process';
import { get } from 'node:http';
import { expect, test } from '../fixtures';

const headers = {
  RSC: '1',
  'Next-Router-State-Tree': '%5B%22%22%5D',
  'Next-Router-Prefetch': '1',
  'Next-Router-Segment-Prefetch': '/_tree',
  'Next-Url': '/en',
  'Next-Action': 'x',
  'X-Nextjs-Data': '1',
};

/** One answer, byte for byte, without what is a request's own. */
const answer = (url: string, more: Record<string, string> = {}) =>
  new Promise<{ status: number | undefined; headers: object; body: string }>((resolve, reject) => {
    get(url, { headers: { Accept: 'text/html', ...more } }, (response) => {
      const { date: _date, 'x-request-id': _id, ...kept } = response.headers;
      let body = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: kept, body }));
    }).on('error', reject);
  });

test('a page is the same whatever a visitor writes into headers that only Next may send', async ({ site }) => {
  for (const path of ['/en', '/en/people', '/en/chapters/flight', '/en/since', '/en/sources', '/embed/poll']) {
    const plain = await answer(site.url + path);
    expect(plain.status, path).toBe(200);
    expect(plain.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8' });
    for (const [name, value] of Object.entries(headers))
      expect(await answer(site.url + path, { [name]: value }), `${path} with ${name}`).toEqual(plain);
    expect(await answer(site.url + path, headers), `${path} with all of them`).toEqual(plain);
    for (const query of ['?_rsc', '?_rsc=1']) {
      const asked = await answer(site.url + path + query, headers);
      expect([asked.status, asked.body], path + query).toEqual([200, plain.body]);
    }
  }
});

test('no address answers with a page in the parts of Next', async ({ site }) => {
  const paths = [
    '/en/people.rsc',
    '/en/people.txt',
    '/en.rsc',
    '/en/people.segments/_tree.segment.rsc',
    '/_next/data/x/en.json',
  ];
  for (const path of paths) {
    const asked = await answer(site.url + path, headers);
    expect(JSON.stringify(asked.headers), path).not.toContain('x-component');
    expect(asked.status, path).toBe(404);
  }
});

test('what is built for a server in front can be read by another user', () => {
  test.skip(process.getuid?.() !== 0, 'only root can become another user');
  const look =
    'find .next/front \\( -type d ! -executable -o ! -readable \\) -print -quit; find .next/front -type f -exec cat {} + >/dev/null';
  const asOther = spawnSync('sh', ['-c', look], { uid: 65534, gid: 65534, encoding: 'utf8' });
  expect([asOther.status, asOther.stdout, asOther.stderr]).toEqual([0, '', '']);
});
