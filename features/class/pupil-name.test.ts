import { expect, it } from 'vitest';
import { nameIn, nameKeyOf, unfitName } from './pupil-name';

it('takes any name that people have, up to sixty signs of it', () => {
  for (const name of [
    'Ə',
    'Nərmin Əliyeva',
    'O’Brien-Smith',
    'عائشة',
    '李',
    '👩‍🏫',
    '=HYPERLINK("x")',
    '<script>',
    'a'.repeat(60),
  ])
    expect(unfitName(nameIn(name)), name).toBeNull();
  expect(unfitName(nameIn('👩‍🏫'.repeat(60)))).toBeNull();
});

it('says what is wrong with what is no name', () => {
  for (const name of ['', '   ', '\u200b\u202e', '\u0301']) expect(unfitName(nameIn(name)), name).toBe('give-a-name');
  for (const name of ['a'.repeat(61), 'x'.repeat(5000), `e${'\u0301'.repeat(2000)}`])
    expect(unfitName(nameIn(name)), name).toBe('long-name');
});

it('knows a pupil who types their name another way than the list has it', () => {
  expect(nameKeyOf(' anna  SCHMIDT ')).toBe(nameKeyOf('Anna Schmidt'));
  expect(nameKeyOf('ilham')).toBe(nameKeyOf('İlham'));
});
