/** What the bytes 80–9F are in Windows-1252. Some versions of Node read them as controls. */
const upperHalf = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The encodings of one byte a letter that spreadsheets write without a mark, as {@link TextDecoder} names them. */
const singleByte = ['windows-1252', 'windows-1254', 'windows-1250', 'windows-1251'] as const;

/**
 * The text of a file, whatever wrote it: by its byte order mark; else UTF-16 by its zeros, UTF-8 where it is one, else
 * the Windows code page whose letters make words. Null for what is no text, such as a workbook or a PDF.
 */
export function textOfFile(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decoded('utf-8', bytes);
  if (a === 0xff && b === 0xfe) return withoutNul(decoded('utf-16le', bytes));
  if (a === 0xfe && b === 0xff) return withoutNul(decoded('utf-16be', bytes));
  // A ZIP (a workbook), a PDF, an old Excel file.
  if ((a === 0x50 && b === 0x4b) || (a === 0x25 && b === 0x50) || (a === 0xd0 && b === 0xcf)) return null;
  const wide = wideEncoding(bytes);
  if (wide) return withoutNul(decoded(wide, bytes));
  if (bytes.includes(0)) return null;
  return decoded('utf-8', bytes) ?? likeliest(bytes);
}

function decoded(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const withoutNul = (text: string | null): string | null => (text?.includes('\0') ? null : text);

/** In UTF-16 every second byte of separators, digits and line ends is zero, on the side that tells the order. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  let [even, odd] = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) index % 2 === 0 ? even++ : odd++;
  const least = bytes.length / 20;
  if (odd > least && even === 0) return 'utf-16le';
  return even > least && odd === 0 ? 'utf-16be' : null;
}

function likeliest(bytes: Uint8Array): string | null {
  const texts = singleByte.map((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes);
    const isWestern = encoding === 'windows-1252';
    return isWestern ? text.replace(/[\x80-\x9f]/g, (sign) => upperHalf[sign.charCodeAt(0) - 0x80] ?? sign) : text;
  });
  // The first of those that are as likely: what one page of these spells, the others spell too.
  return texts.reduce((best, text) => (oddness(text) < oddness(best) ? text : best));
}

/** How much of a text no language spells so. */
function oddness(text: string): number {
  let odd = 0;
  for (const [word] of text.matchAll(/[^\s\p{Nd},;:|"'.()<>@_/\\-]+/gu)) {
    const high = word.replace(/[\0-\x7f]/g, '');
    if (high === '') continue;
    // Signs of money, fractions and raised digits inside words are letters of another page.
    odd += 4 * (high.match(/[^\p{L}\p{M}’‘‚„“”«»–—…]/gu)?.length ?? 0);
    // Iceland's letters where Turkey's stand.
    odd += 2 * (high.match(/[ÐÝÞðýþ]/g)?.length ?? 0);
    const cyrillic = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
    if (cyrillic > 0 && /[a-z]/i.test(word)) odd += 5 * cyrillic;
    // A word of accented letters alone is another alphabet.
    if (cyrillic === 0 && word.length > 2 && high.length > word.length * 0.7) odd += 3 * high.length;
    // Capitals inside a word.
    odd += 2 * (word.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0);
  }
  return odd;
}
