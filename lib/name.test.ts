import { expect, it } from 'vitest';
import { nameKey, nameLength, tidyName } from './name';

it('keeps a name as it was typed, without what nobody sees', () => {
  expect(tidyName('  Ayşe \u00a0 Öztürk\n')).toBe('Ayşe Öztürk');
  expect(tidyName('a\u202eb\u200b\u0000c')).toBe('abc');
  expect(tidyName('👩‍🏫 <b>Ruth</b>')).toBe('👩‍🏫 <b>Ruth</b>');
  expect(tidyName('a \u200b b')).toBe('a b');
  expect(tidyName('\u200d\u3164 x \u200c')).toBe('x');
  expect(tidyName('نمی\u200cدانم')).toBe('نمی\u200cدانم');
  expect(tidyName('שלום')).toBe('שלום');
  expect(tidyName('\u200b\u202e ')).toBe('');
});

it('takes two spellings of one name for one', () => {
  const spellings = ['Ayşe Öztürk', 'AYŞE  ÖZTÜRK', 'Ays\u0327e O\u0308ztu\u0308rk', 'ayşe\u200b öztürk'];
  expect(new Set(spellings.map(nameKey)).size).toBe(1);
  expect(nameKey('ﬁona')).toBe(nameKey('Fiona'));
  expect(new Set(['İlham', 'ilham', 'ILHAM', 'İLHAM', 'ılham'].map(nameKey)).size).toBe(1);
  expect(nameKey('Groß')).toBe(nameKey('GROSS'));
  expect(nameKey('Anna B')).not.toBe(nameKey('Anna C'));
});

it('counts the signs that people see', () => {
  expect(nameLength('👩‍🏫ab')).toBe(3);
});

it('folds a folded name to itself', () => {
  for (const name of ['İı Iß ﬁ', 'a\u200d\u200b  b', 'Ⅷ ㎏', '\u1e9e x'])
    expect(nameKey(nameKey(name))).toBe(nameKey(name));
});
