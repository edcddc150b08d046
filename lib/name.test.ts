import { expect, it } from 'vitest';
import { nameKey, nameLength, tidyName } from './name';

it('keeps a name as it was typed, without what nobody sees', () => {
  expect(tidyName('  Ayşe \u00a0 Öztürk\n')).toBe('Ayşe Öztürk');
  expect(tidyName('a\u202eb\u200b\u0000c')).toBe('abc');
  expect(tidyName('👩‍🏫 <b>Ruth</b>')).toBe('👩‍🏫 <b>Ruth</b>');
  expect(tidyName('שלום')).toBe('שלום');
  expect(tidyName('\u200b\u202e ')).toBe('');
});

it('takes two spellings of one name for one', () => {
  const spellings = ['Ayşe Öztürk', 'AYŞE  ÖZTÜRK', 'Ays\u0327e O\u0308ztu\u0308rk', 'ayşe\u200b öztürk'];
  expect(new Set(spellings.map(nameKey)).size).toBe(1);
  expect(nameKey('ﬁona')).toBe(nameKey('Fiona'));
  expect(nameKey('Anna B')).not.toBe(nameKey('Anna C'));
});

it('counts the signs that people see', () => {
  expect(nameLength('👩‍🏫ab')).toBe(3);
});
