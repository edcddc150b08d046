import { expect, it } from 'vitest';
import { isCommonPassword } from './password';

it('refuses what is tried first', () => {
  for (const password of [
    'passwordpassword',
    '123456789012',
    'qwertyuiop12',
    'aaaaaaaaaaaaaa',
    'Frau Müller 12',
    'sunshine2025!',
  ])
    expect(isCommonPassword(password, ['Frau Müller']), password).toBe(true);
});

it('takes words that have nothing to do with each other', () => {
  for (const password of ['blue tractor nine', 'x7#kLm92!pQz', 'şəkər gəmi altıncı'])
    expect(isCommonPassword(password, ['Frau Müller']), password).toBe(false);
});
