import { publishers } from '@/content/facts/publishers';
import { record } from '@/content/facts/record';

// The pages in a language that does not exist: every letter of every text of `content/en` is replaced by its full-width
// twin. What is still in plain Latin letters on a page was written in code, and would stay English in a second language.

/** An id, a date, an address: what is no text. */
const isAddress = (text: string) => /^(?:· )?(?:\/|https?:|#|site\.test\/)/.test(text);
const isName = (text: string) => /^[a-z0-9]+(?:[-/.#:][a-z0-9]+)*$/.test(text) || isAddress(text);
const fullWidth = (text: string) =>
  text.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** What was left as it is: ids, and single words in small letters, which look like one. */
const untouched = new Set<string>();

/** Words, or anything that holds words, in full-width letters. */
export function translated(value: unknown): unknown {
  if (typeof value === 'string') {
    if (!isName(value)) return fullWidth(value);
    untouched.add(value);
    return value;
  }
  if (typeof value === 'function')
    return (...given: unknown[]) => translated((value as (...all: unknown[]) => unknown)(...given));
  if (Array.isArray(value)) return value.map(translated);
  if (value === null || typeof value !== 'object' || value instanceof RegExp) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, translated(inner)]));
}

/** What has a name of its own in every language, or is written by a machine. */
const names =
  /^(?:APA|MLA|BibTeX|QR|CSV|CC BY|MIT|GIFT|Moodle XML|UTC|[A-Z][\w+-]*\/[\w/+ -]+|@misc.*|.*\b(?:title|howpublished|year|month|url|note) = .*)$/;

/** The texts of a page that are in plain Latin letters, with two of them or more side by side. */
export function englishIn(html: string): string[] {
  const body = html
    .replace(/<(script|style|pre)\b[\s\S]*?<\/\1>/g, '')
    // What somebody has called themselves.
    .replace(/<bdi\b[^>]*>[^<]*<\/bdi>/g, '');
  const attributes = [...body.matchAll(/\s(?:title|alt|placeholder|aria-label)="([^"]*)"/g)].map(
    ([, text = '']) => text,
  );
  return [...body.replace(/<[^>]*>/g, '\n').split('\n'), ...attributes]
    .map((text) => text.replace(/&(?:#x?\w+|\w+);/g, ' ').trim())
    .filter((text) => !names.test(text) && !codes.test(text) && !isAddress(text) && !titles.has(text.replace(/:$/, '')))
    .filter((text) => {
      const own = text.replace(dates, ' ');
      return /[A-Za-z]{2}/.test(own) && (own.match(/[A-Za-z][\w-]*/g) ?? []).some((word) => !untouched.has(word));
    });
}
/** A day or a month, which the platform writes in the language of the page. */
const dates =
  /\b(?:\d{1,2} )?(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?: \d{4})?\b/g;
/** Publishers of the record, and what they called what they wrote. */
const titles = new Set(
  JSON.stringify([record, publishers])
    .match(/"(?:[^"\\]|\\.)*"/g)
    ?.map((text) => JSON.parse(text)),
);
/** The code of a class. */
const codes = /^[2-9A-HJ-NP-Z]{6}$/;
