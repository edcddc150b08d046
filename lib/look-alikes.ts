/** Capitals of other scripts that look like a Latin one, by the letter they look like. */
const twins: Readonly<Record<string, string>> = {
  A: 'АΑᎪꓮ',
  B: 'ВΒᏴꓐ',
  C: 'СϹᏟꓚ',
  D: 'ᎠꓓԀ',
  E: 'ЕΕᎬꓰ',
  F: 'ϜꓝՖ',
  G: 'ԌᏀꓖ',
  H: 'НΗᎻꓧҺ',
  I: 'ІΙӀꓲ',
  J: 'ЈᎫꓙ',
  K: 'КΚᏦꓗ',
  L: 'ᏞꓡԼ',
  M: 'МΜᎷꓟϺ',
  N: 'ΝꓠՈ',
  O: 'ОΟՕꓳ',
  P: 'РΡᏢꓑ',
  Q: 'ԚႭ',
  R: 'ᏒꓣᎡ',
  S: 'ЅᏚՏꓢ',
  T: 'ТΤᎢꓔ',
  U: 'ՍꓴႮ',
  V: 'ѴᏙꓦ',
  W: 'ԜᎳꓪ',
  X: 'ХΧꓫ',
  Y: 'УΥҮꓬ',
  Z: 'ΖᏃꓜ',
  Ə: 'ӘƎ',
};

const latin = new Map(
  Object.entries(twins).flatMap(([letter, others]) => [...others].map((other): [string, string] => [other, letter])),
);

/** Capitals with those of other scripts that look like a Latin one replaced by it. */
export const withLatinCapitals = (capitals: string): string =>
  capitals.replace(/[^\0-\u00ff]/gu, (sign) => latin.get(sign) ?? sign);

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));

/** A text with the digits of every script as 0–9. */
export const withPlainDigits = (text: string): string =>
  text.replace(/(?![0-9])\p{Nd}/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    // Unicode keeps the digits of a script together, ten in a row.
    let zero = code;
    while (isDigit(zero - 1)) zero -= 1;
    return String((code - zero) % 10);
  });

/** Every sign that people and keyboards write for an apostrophe; a dash; a double quotation mark. */
export const apostrophes = /[‘’‚‛ʻʼʽʹˈʾʿˊˋ′‵`´՚＇ꞌꞋ]/gu;
export const dashes = /[\p{Pd}−⁃˗➖─]/gu;
export const quotes = /[“”„‟«»″‶〝〞＂‹›]/gu;
