import { describe, expect, it } from 'vitest';
import { numberText, writtenNumber } from './written-number';

describe('a number', () => {
  it.each([
    ['1500', 1500],
    ['1 500', 1500],
    ['1\u00a0500', 1500],
    ['1\u202f500', 1500],
    ['1\u2009500', 1500],
    ["1'500", 1500],
    ['1’500', 1500],
    ['1٬500', 1500],
    ['١٥٠٠', 1500],
    ['۱۵۰۰', 1500],
    ['१५००', 1500],
    ['１５００', 1500],
    ['\u200e1500\u200f', 1500],
    ['1,500,000', 1_500_000],
    ['1.500.000', 1_500_000],
    ['1 500 000', 1_500_000],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ["1'234.50", 1234.5],
    ['1 234,5', 1234.5],
    ['1500.125', 1500.125],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1.5000', 1.5],
    ['12,5', 12.5],
    ['١٢٫٥', 12.5],
    [' 12.5 ', 12.5],
    ['+12.5', 12.5],
    ['012.50', 12.5],
    ['−3', -3],
    ['–3', -3],
    ['- 3', -3],
    ['﹣3', -3],
    ['38', 38],
  ])('is read from %j', (text, value) => {
    expect(writtenNumber(text)).toBe(value);
  });

  it.each(['1,500', '1.500', '12,345', '999.999', '-1,500', '١,٥٠٠', '１，５００', ' 1,500 '])(
    'is not guessed from %j, which means two numbers',
    (text) => {
      expect(writtenNumber(text)).toBe('twofold');
    },
  );

  it.each([
    '',
    ' ',
    '1e999',
    '--5',
    '12.5.1',
    '1,00,000',
    '0x10',
    'twelve',
    '1 2',
    '15 00',
    "1'50",
    'NaN',
    'Infinity',
    '.5',
    '5.',
    '1,5,0',
    '1.234,567,8',
    '½',
    '1'.repeat(400),
    '1 500,000,0',
  ])('is none in %j', (text) => {
    expect(writtenNumber(text)).toBeNull();
  });

  it('is written so that it is read back', () => {
    for (const value of [1.5, 1.234, 12.345, 0.125, 1500, -2.125, 38, 0, 1234.567])
      expect(writtenNumber(numberText(value)), String(value)).toBe(value);
    expect(Object.is(writtenNumber('-0'), 0)).toBe(true);
  });
});
