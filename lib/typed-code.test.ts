import { describe, expect, it } from 'vitest';
import { codeLetters } from './code-letters';
import { codeIn } from './typed-code';

const short = (text: string) => codeIn(text, codeLetters, 6);
const long = (text: string) => codeIn(text, codeLetters, 16);

describe('a short code', () => {
  it.each([
    'K7M2QX',
    'k7m2qx',
    ' K7M-2QX ',
    'K7M 2QX',
    'K 7 M 2 Q X',
    'K7M–2QX',
    'k7m\u20112qx',
    'K7M\u200b2QX',
    '\u200eK7M2QX\u200f',
    '\u2066K7M2QX\u2069',
    '\ufeffK7M2QX\r\n',
    'K7M\u00ad2QX',
    'Ｋ７Ｍ２ＱＸ',
    '“K7M2QX”',
    '«K7M2QX»',
    '"K7M2QX".',
    '`K7M2QX`',
    '*K7M2QX*',
    'Code: K7M2QX',
    'code K7M-2QX!',
    'Class code:\tK7M2QX',
    'Код: К7М2QХ',
    'К7М2QХ',
    'к7м2qх',
    'Κ7Μ2QΧ',
    'K٧M٢QX',
    'K۷M۲QX',
    'K７M２QX',
    '𝐊𝟕𝐌𝟐𝐐𝐗',
    'Ⓚ⑦Ⓜ②ⓆⓍ',
    'K7\ufe0f\u20e3M2\ufe0f\u20e3QX',
    'http://192.168.1.20:3000/en/join?code=K7M2QX',
    'https://explainer.example/en/class/K7M2QX',
    'https://explainer.example/en/class/K7M2QX?done=flight#x',
    'https://explainer.example/en/join?lang=en&code=k7m2qx&utm_source=chat',
    'https%3A%2F%2Fexplainer.example%2Fen%2Fjoin%3Fcode%3DK7M2QX',
    '<https://explainer.example/en/join?code=K7M2QX>',
    '[Join](https://explainer.example/en/join?code=K7M2QX)',
    'Please join my class with K7M2QX before Monday, thanks',
    'Hi all!\n\nOur class code is k7m2qx.\nSee you',
    'Join: history.example/en/join?code=K7M2QX (10b)',
    `${'A long message before it. '.repeat(20)}https://explainer.example/en/join?code=K7M2QX`,
  ])('is read from %j', (text) => {
    expect(short(text)).toBe('K7M2QX');
  });

  it.each([
    'KMQXPW',
    'Please use KMQXPW',
    'use kmqxpw',
    'The code is kmqxpw, thanks again',
    'https://a.example/en/class/KMQXPW',
  ])('without a digit is read from %j', (text) => {
    expect(short(text)).toBe('KMQXPW');
  });

  it.each([
    '',
    'K7M2Q',
    'K7M2QXX',
    'K7M2Q0',
    'K7M2QI',
    'K7M2QО',
    'K7M2Q<',
    'x'.repeat(5000),
    '%',
    '%E0%A4%A',
    'https://explainer.example/en/join?code=K7M2Q',
    '😀'.repeat(6),
  ])('is not found in %j', (text) => {
    expect(short(text)).toBeNull();
  });
});

describe('a long code', () => {
  const code = '7KQP2MXAB4CDEF9H';
  it.each([
    '7KQP-2MXA-B4CD-EF9H',
    '7kqp2mxab4cdef9h',
    '7KQP 2MXA B4CD EF9H',
    '7KQP–2MXA—B4CD‑EF9H',
    '7KQP-\n2MXA-\nB4CD-\nEF9H',
    '７ＫＱＰ－２ＭＸＡ－Ｂ４ＣＤ－ＥＦ９Ｈ',
    'My code: 7KQP-2MXA-B4CD-EF9H.',
    '“7KQP-2MXA-B4CD-EF9H”',
    '\u202a7KQP-2MXA-B4CD-EF9H\u202c',
    '7КQР-2МХА-В4СD-ЕF9Н',
    '7KQP\u200b-2MXA-\u200bB4CD-EF9H',
    'Receipt 7KQP 2MXA B4CD EF9H thanks',
    'here 7KQP 2MXA B4CD EF9H',
    'Return code\n7KQP-2MXA-B4CD-EF9H\nkeep it safe',
    '٧KQP-٢MXA-B٤CD-EF٩H',
  ])('is read from %j', (text) => {
    expect(long(text)).toBe(code);
  });

  it.each([
    '',
    code.slice(1),
    `${code}2`,
    `A${code}`,
    code.replace('7', '1'),
    '7KQP-2MXA-B4CD',
    '7KQP-2MXA-B4CD-EF9H2',
    'x'.repeat(16_000),
  ])('is not found in %j', (text) => {
    expect(long(text)).toBeNull();
  });
});
