import { describe, expect, it } from 'vitest';
import { newReceipt, readReceipt, receiptFrom, receiptText } from './receipt';

describe('a receipt code', () => {
  it('is never twice the same, and has no letters that are mistaken for another', () => {
    const codes = Array.from({ length: 500 }, newReceipt);
    expect(new Set(codes).size).toBe(500);
    for (const code of codes) expect(code).toMatch(/^([2-9A-HJKMNP-Z]{4}-){3}[2-9A-HJKMNP-Z]{4}$/);
  });

  it('is read as people type it', () => {
    const code = newReceipt();
    expect(readReceipt(code)).toBe(code);
    expect(readReceipt(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code);
    expect(readReceipt(code.replaceAll('-', '–'))).toBe(code);
    for (const wrong of ['', 'ABCD', `${code}2`, code.replace(/.$/, '0'), '<script>', code.slice(0, -1)])
      expect(readReceipt(wrong)).toBeNull();
  });

  it('is the same for copies of one form', () => {
    const bytes = Uint8Array.from({ length: 32 }, (_, index) => index * 7);
    expect(receiptFrom(bytes)).toBe(receiptFrom(bytes));
    expect(readReceipt(receiptFrom(bytes))).toBe(receiptFrom(bytes));
  });

  it('is another one in the other phase', () => {
    expect(receiptText('before', 'X')).not.toBe(receiptText('after', 'X'));
  });
});
