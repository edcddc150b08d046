import { apostrophes, dashes, quotes, withLatinCapitals, withPlainDigits } from './look-alikes';

/** Letters that one keyboard writes for another's, after folding of case: each with what it counts as. */
const sameLetter: Readonly<Record<string, string>> = {
  ё: 'е',
  ї: 'і',
  ș: 'ş',
  ț: 'ţ',
  ð: 'đ',
  ɖ: 'đ',
  // Arabic, Persian, Urdu and Pashto keyboards differ in these; hamza and the dots of a final heh are often left out.
  ی: 'ي',
  ى: 'ي',
  ې: 'ي',
  ئ: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
};

/** Vowel points of Arabic and Hebrew, the stretching stroke, and the signs that choose how a character is drawn. */
const points = /[\u0640\u0591-\u05c7\u064b-\u065f\u0670\u06d6-\u06ed]|[\ufe00-\ufe0f]/gu;
/** Controls, marks of direction, characters without width, and letters that are blank. */
const unseen = /(?!\s)[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u115f\u1160\u3164\uffa0]/gu;

/**
 * A typed text in the form in which it is compared: two texts that a reader would call the same come out equal. Case,
 * spaces, kinds of quotes, dashes and digits do not count, nor do letters of another script that look alike. Only ever
 * compared: what is kept stays as it was typed. Accents count: *Ayse* is not *Ayşe*.
 */
export const foldText = (text: string): string => foldOnce(foldOnce(text));

// Twice, because one step can make what another looks for: a folded text folds to itself.
const foldOnce = (text: string): string =>
  withPlainDigits(
    withLatinCapitals(
      withSameLetters(
        text
          // Before the compatible forms, which make a space and an accent of some of them.
          .replace(apostrophes, "'")
          .normalize('NFKC')
          .replace(unseen, '')
          .replace(points, '')
          .replace(apostrophes, "'")
          .replace(/''/g, '"')
          .replace(quotes, '"')
          .replace(dashes, '-')
          .toLowerCase()
          // By way of capitals: “ß” and “SS”, “ı” and “I” come out the same.
          .toUpperCase()
          .toLowerCase()
          // The dot of an i: Azerbaijani and English pair small and capital differently.
          .replace(/i\u0307/g, 'i'),
      ).toUpperCase(),
    ).toLowerCase(),
  )
    .replace(/\s+/gu, ' ')
    .replace(/ ?(['-]) ?/g, '$1')
    .trim()
    .normalize('NFKC');

const withSameLetters = (text: string): string => text.replace(/[^\0-\u00ef]/gu, (sign) => sameLetter[sign] ?? sign);
