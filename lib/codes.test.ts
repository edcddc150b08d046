import { expect, it } from 'vitest';
import { codeLetters } from './code-letters';
import { codeFrom, lettersFrom, typedCode } from './codes';

const bytes = Uint8Array.from({ length: 32 }, (_, index) => (index * 37 + 200) % 256);

it('stands for the same bytes for ever: codes that were copied by hand still lead back', () => {
  expect(codeFrom(bytes)).toBe('AFLR-W38D-JPUZ-6BGM');
  expect(codeFrom(bytes, codeLetters.replace('L', ''))).toBe('GPMT-Z7DK-SQW4-AGPV');
});

it('has every letter as often as the next', () => {
  const letters = [...lettersFrom(Uint8Array.from({ length: 256 }, (_, byte) => byte))];
  expect([...codeLetters].map((letter) => letters.filter((other) => other === letter).length)).toEqual(
    Array.from(codeLetters, () => 8),
  );
});

it('is known by its length and its letters', () => {
  expect(typedCode('23456789ABCDEFGH')).toBe('2345-6789-ABCD-EFGH');
  for (const wrong of ['', '23456789ABCDEFG', '23456789ABCDEFGHJ', '23456789ABCDEFGI', '23456789ABCDEFG0'])
    expect(typedCode(wrong), wrong).toBeNull();
});
