import { expect, it } from 'vitest';
import type { Form } from '@/lib/web/form-handler';
import { findReader, type ReaderId, readerKey, readerOf, voterKey } from './reader';

const form = (cookie: string | null, once?: string): Form => ({
  request: new Request('http://site.example/poll/vote', { headers: cookie ? { cookie } : {} }),
  lang: 'en',
  values: new Map(),
  once,
});
const cookieOf = (setCookie: string | undefined) => setCookie?.split(';')[0] ?? '';

it('knows a reader again by the cookie it set', () => {
  const first = readerOf(form(null));
  expect(first.isNew).toBe(true);
  const cookie = cookieOf(first.cookies[0]);
  expect(readerOf(form(cookie))).toEqual({ reader: first.reader, cookies: [], isNew: false });
  expect(findReader(`other=1; ${cookie}; more=2`)).toBe(first.reader);
});

it('takes copies of one first form for one reader, and other forms for others', () => {
  const once = 'a-token-of-one-form';
  expect(readerOf(form(null, once)).reader).toBe(readerOf(form(null, once)).reader);
  expect(readerOf(form(null, once)).reader).not.toBe(readerOf(form(null, 'another-token-of-a-form')).reader);
  expect(readerOf(form(null)).reader).not.toBe(readerOf(form(null)).reader);
});

it('takes a forged or cut cookie for nobody’s', () => {
  const cookie = cookieOf(readerOf(form(null)).cookies[0]);
  const [id = '', signature = ''] = cookie.slice('reader='.length).split('.');
  for (const forged of [
    `reader=${id}`,
    `reader=${id}.`,
    `reader=${id}.${signature.slice(1)}`,
    `reader=AAAAAAAAAAAAAAAAAAAAAA.${signature}`,
    'reader=',
    'reader=.',
    `other=${id}.${signature}`,
  ]) {
    expect(findReader(forged), forged).toBeNull();
  }
});

it('keeps votes and progress under keys that tell nothing of each other', () => {
  const reader = 'AAAAAAAAAAAAAAAAAAAAAA' as ReaderId;
  expect(voterKey(reader)).not.toBe(readerKey(reader));
  expect(`${voterKey(reader)} ${readerKey(reader)}`).not.toContain(reader);
  expect(voterKey(reader)).toBe(voterKey(reader));
});
