import { expect, it } from 'vitest';
import { nameIn, nameKeyOf, unfitName } from '../class/pupil-name';
import { classCodeIn } from './class-code';
import { newReturnCode, returnCodeIn } from './return-code';

it('keeps a name as it was given, but for what cannot be seen', () => {
  expect(nameIn('  Ayla \t Məmmədova ')).toBe('Ayla Məmmədova');
  expect(nameIn('\u202eAyla\u202c\u200b\u0007')).toBe('Ayla');
  expect(nameIn('عائشة')).toBe('عائشة');
  expect(nameIn('=HYPERLINK("http://x")')).toBe('=HYPERLINK("http://x")');
  expect(nameIn('<script>alert(1)</script>')).toBe('<script>alert(1)</script>');
  expect(nameIn('👩‍🚀')).toBe('👩‍🚀');
  expect(nameIn('می‌خواهم')).toBe('می‌خواهم');
});

it('refuses a name that is none, or too long, and counts letters as a reader does', () => {
  for (const empty of ['', '   ', '\u200b\u200d', '\u202e', '\u3164'])
    expect(unfitName(nameIn(empty)), empty).toBe('give-a-name');
  expect(unfitName(nameIn('x'.repeat(5000)))).toBe('long-name');
  expect(unfitName(nameIn('a\u0301'.repeat(60)))).toBeNull();
  expect(unfitName(nameIn('👩‍🚀'.repeat(61)))).toBe('long-name');
  expect(unfitName(nameIn(`a${'\u0301'.repeat(4000)}`))).toBe('long-name');
  for (const name of ['Ö', '李', '👩‍🚀', 'x'.repeat(60), '=1+1', '-']) expect(unfitName(nameIn(name)), name).toBeNull();
});

it('takes spellings that look the same for one name', () => {
  for (const other of ['AYLA M.', ' ayla  m. ', 'Ａｙｌａ Ｍ．', 'Ayla\u00a0M.', 'Ay\u200bla M.', 'A\u200dyla M.'])
    expect(nameKeyOf(other), other).toBe(nameKeyOf('Ayla M.'));
  expect(nameKeyOf('Ayla')).not.toBe(nameKeyOf('Ayla M.'));
  expect(nameKeyOf('Ələkbər')).toBe(nameKeyOf('ƏLƏKBƏR'));
});

it('reads a class code however it is typed, and none with a letter that looks like another', () => {
  for (const typed of ['K7M2QX', 'k7m2qx', ' k7m-2qx ', 'K7M 2QX', 'k7m–2qx'])
    expect(classCodeIn(typed)).toBe('K7M2QX');
  for (const wrong of ['', 'K7M2Q', 'K7M2QXX', 'K7M2Q0', 'K7M2QI', 'K7M2QО', 'K7M2Q<', 'x'.repeat(5000)])
    expect(classCodeIn(wrong), wrong).toBeNull();
});

it('reads a return code however it is typed', () => {
  const code = newReturnCode();
  expect(code).toMatch(/^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/);
  expect(returnCodeIn(code.toLowerCase().replaceAll('-', '  '))).toBe(code);
  for (const wrong of ['', code.slice(1), `${code}2`, code.replace(/.$/, 'O')]) expect(returnCodeIn(wrong)).toBeNull();
});
