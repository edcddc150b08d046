import { filled, type Route } from './routes';

export type HostileRequest = { method: string; path: string; headers: Record<string, string>; body?: Buffer | string };

const pick = <Value>(all: readonly Value[]): Value => all[Math.floor(Math.random() * all.length)] as Value;
const letters = (length: number) =>
  Array.from({ length }, () => String.fromCharCode(33 + Math.floor(Math.random() * 94))).join('');

/** What has broken other people's servers: injections, escapes, lengths, numbers, names with a meaning. */
const hostile = [
  "' OR '1'='1",
  '\'; DROP TABLE "Vote";--',
  '<script>alert(1)</script>',
  '../../../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '%00',
  '%ff%fe',
  '%c0%ae%c0%ae/',
  '__proto__',
  'constructor',
  'toString',
  '{{7*7}}',
  '#{7*7}',
  '=cmd|calc!A1',
  '\u202e\u0000',
  '😀'.repeat(50),
  'Ə'.repeat(200),
  '-1',
  '0',
  '1e309',
  'NaN',
  '9999999999999999999999',
  'null',
  'undefined',
  '[]',
  '{"$gt":""}',
  'true',
  '%0d%0aSet-Cookie:%20a=b',
  'A'.repeat(5000),
  ' ',
  '',
];
const value = () => (Math.random() < 0.7 ? pick(hostile) : letters(1 + Math.floor(Math.random() * 40)));
const known: Record<string, readonly string[]> = {
  lang: ['en', 'az', 'xx', '__proto__'],
  slug: ['flight', 'before', 'nowhere', 'constructor'],
};
const fields = [
  'stance phase reasons receipt lang once move item answer certainty scope length feedback code name password next title',
  'chapters kinds attempts due zone poll closed version names confirm into prompt options right explanations claims return',
]
  .join(' ')
  .split(' ');
const goodValues = [
  'held',
  'before',
  'after',
  'more',
  'all',
  '10',
  'en',
  'at-once',
  'sure',
  'crash-place',
  'aktau',
  'on',
];

const form = (): string =>
  Array.from({ length: Math.floor(Math.random() * 8) }, () => {
    const text = Math.random() < 0.5 ? pick(goodValues) : value();
    return `${encodeURIComponent(pick(fields))}=${Math.random() < 0.8 ? encodeURIComponent(text) : text}`;
  }).join('&');

function body(): Pick<HostileRequest, 'body'> & { type: string } {
  const kind = Math.random();
  const urlencoded = 'application/x-www-form-urlencoded';
  if (kind < 0.45) return { body: form(), type: urlencoded };
  if (kind < 0.6) {
    const parts = fields
      .slice(0, 1 + Math.floor(Math.random() * 9))
      .map((name) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value()}\r\n`)
      .join('');
    const whole = `${parts}--x--\r\n`;
    return { body: whole.slice(0, Math.floor(whole.length * Math.random())), type: 'multipart/form-data; boundary=x' };
  }
  if (kind < 0.7)
    return { body: Buffer.from(letters(300), 'latin1'), type: pick([urlencoded, 'multipart/form-data', '']) };
  if (kind < 0.72) return { body: `stance=${'x'.repeat(2_000_000)}`, type: urlencoded };
  if (kind < 0.8) return { body: `${'a=b&'.repeat(16_000)}`, type: urlencoded };
  if (kind < 0.9)
    return { body: `[{"a":${'['.repeat(2000)}`, type: pick(['application/json', 'text/x-component', 'text/plain']) };
  return { body: `stance=%ff%00&phase=%`, type: urlencoded };
}

/** A random request to one of the routes: half of them look as if they came from our own pages. */
export function hostileRequest(routes: readonly Route[]): HostileRequest {
  const { pattern } = pick(routes);
  const path = filled(pattern, (name) =>
    Math.random() < 0.4 ? pick(known[name] ?? ['AAAAAAAAAAAAAAAAAAAAAA']) : encodeURIComponent(value()),
  );
  const query = Math.random() < 0.4 ? `?${form()}` : '';
  const method = pick(['GET', 'GET', 'POST', 'POST', 'POST', 'POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']);
  const sent = method === 'GET' || method === 'HEAD' ? { body: undefined, type: '' } : body();
  const headers: Record<string, string> = {
    ...(Math.random() < 0.5
      ? { 'Sec-Fetch-Site': 'same-origin' }
      : { Origin: pick(['null', 'https://evil.test', 'x']) }),
    ...(sent.type && { 'Content-Type': sent.type }),
    ...(Math.random() < 0.3 && { Accept: 'application/json' }),
    ...(Math.random() < 0.3 && {
      Cookie: pick([
        'reader=x',
        'reader=AAAAAAAAAAAAAAAAAAAAAA.bad',
        'flash=%7B',
        `${letters(20)}`,
        'a=b; '.repeat(500),
      ]),
    }),
    ...(Math.random() < 0.2 && {
      'X-Forwarded-For': pick(['1.2.3.4, x', '::1', letters(20)]),
      'X-Forwarded-Host': 'evil.test',
    }),
    ...(Math.random() < 0.1 && { 'Next-Action': letters(40).replace(/[^\w]/g, 'a'), 'Next-Router-State-Tree': '%5B' }),
    ...(Math.random() < 0.1 && {
      RSC: '1',
      'X-Middleware-Subrequest': 'proxy:proxy:proxy',
      'Accept-Language': value().replace(/[^\x20-\x7e]/g, ''),
    }),
    ...(Math.random() < 0.05 && { Range: 'bytes=0-18446744073709551615', 'If-None-Match': '*' }),
  };
  return {
    method,
    path: `${path.replace(/[^\x21-\x7e]/g, '')}${query.replace(/[^\x21-\x7e]/g, '')}`,
    headers,
    body: sent.body,
  };
}
