import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { acceptedEncodings, encodedPage } from './encodings';

const html = `<p>${'Ə word or two. '.repeat(200)}</p>`;
const ask = (accepted?: string) =>
  encodedPage(
    new Request('http://site.test/', accepted === undefined ? {} : { headers: { 'Accept-Encoding': accepted } }),
    html,
  );

it('compresses a page for whoever takes it, letter by letter the same', () => {
  const { body, headers } = ask('gzip, deflate, br');
  expect(headers).toEqual({ 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' });
  expect(gunzipSync(body as Uint8Array).toString()).toBe(html);
});

it.each([undefined, '', 'identity', 'gzip;q=0', 'br'])('leaves it as it is for “%s”', (accepted) => {
  expect(ask(accepted)).toEqual({ body: html, headers: {} });
});

it('remembers no more ways of saying it than there are in earnest', () => {
  for (let n = 0; n < 300; n += 1) expect(acceptedEncodings(`gzip;q=0.${n + 1}`)).toContain('gzip');
});
