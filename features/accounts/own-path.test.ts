import { expect, it } from 'vitest';
import { ownPath } from './own-path';

it('leads on to our own pages', () => {
  expect(ownPath('/en/classes/abc?sort=name#pupils', '/en')).toBe('/en/classes/abc?sort=name#pupils');
});

it('leads nowhere else', () => {
  for (const text of [
    'https://evil.test',
    '//evil.test',
    '/\\evil.test',
    '/\t/evil.test',
    'evil.test',
    '/.//evil.test/x',
    '/en/..//evil.test/x',
    '/%2e//evil.test/x',
    '/./..//evil.test',
    'javascript:alert(1)',
    '',
    undefined,
  ])
    expect(ownPath(text, '/en/classes'), String(text)).toBe('/en/classes');
});
