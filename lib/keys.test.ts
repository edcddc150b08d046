import { createHmac, hkdfSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { keyedHash, opened, sealed } from './keys';

const secret = 'a secret that only the tests know about';

it('hashes texts of every length as HMAC-SHA-256 does, whatever came before', () => {
  const hmac = (text: string) =>
    createHmac('sha256', Buffer.from(hkdfSync('sha256', secret, 'explainer', 'voter', 32)))
      .update(text)
      .digest('base64url');
  const lengths = [0, 1, 63, 64, 65, 447, 448, 449, 5000];
  const texts = lengths.flatMap((length) => ['x', 'ə', '😀'].map((letter) => letter.repeat(length)));
  for (const text of [...texts, ...texts.toReversed()]) expect(keyedHash(secret, 'voter', text)).toBe(hmac(text));
  expect(keyedHash(secret, 'reader', 'x')).not.toBe(hmac('x'));
  expect(keyedHash(`${secret}!`, 'voter', 'x')).not.toBe(hmac('x'));
});

it('opens what it has sealed with the same secret, code and place, and with no other', () => {
  const text = sealed(secret, 'CODE', 'here', 'a reader');
  expect(opened(secret, 'CODE', 'here', text)).toBe('a reader');
  expect(opened(`${secret}!`, 'CODE', 'here', text)).toBeNull();
  expect(opened(secret, 'CODF', 'here', text)).toBeNull();
  expect(opened(secret, 'CODE', 'there', text)).toBeNull();
  expect(text).not.toBe(sealed(secret, 'CODE', 'here', 'a reader'));
});

it('opens nothing that was changed or cut', () => {
  const text = sealed(secret, 'CODE', 'here', 'a reader');
  for (let at = 0; at < text.length; at += 1) {
    const changed = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
    const bytes = (one: string) => Buffer.from(one, 'base64url').toString('hex');
    if (bytes(changed) !== bytes(text)) expect(opened(secret, 'CODE', 'here', changed)).toBeNull();
    expect(opened(secret, 'CODE', 'here', text.slice(0, at))).toBeNull();
  }
});
