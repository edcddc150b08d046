import 'server-only';
import { isSameText, keyedHash } from '../keys';
import { siteSecret } from '../ops/environment';
import { cookieName, cookieValues, setCookie } from './cookies';

/** What a flash is about: the page that shows it asks for its own kind. */
export type FlashKind = 'vote' | 'colleague' | 'return-code' | 'own-return-code';

const name = cookieName('flash');
const seconds = 120;

const signature = (text: string) => keyedHash(siteSecret(), 'flash', text);

/**
 * A flash cookie: it carries something from a write to the page that follows, which shows it once. An address would keep
 * it in the browser's history.
 * @param parts what is carried; none of them may hold a point
 */
export function flashCookie(kind: FlashKind, parts: readonly string[], now: Date): string {
  const text = [kind, ...parts, Math.floor(now.getTime() / 1000) + seconds].join('.');
  return setCookie(name, `${text}.${signature(text)}`, seconds);
}

/** The parts of a flash of this kind; null when there is none, it was not signed by us, or it is too old. */
export function findFlash(cookieHeader: string | null, kind: FlashKind, now: Date): string[] | null {
  for (const value of cookieValues(cookieHeader, name)) {
    const [, text = '', signed = ''] = /^(.*)\.([^.]*)$/.exec(value) ?? [];
    const [given, ...parts] = text.split('.');
    const until = Number(parts.pop());
    if (given === kind && isSameText(signed, signature(text)) && until * 1000 >= now.getTime()) return parts;
  }
  return null;
}

/** The `Set-Cookie` headers that go with a page which has been drawn: a flash that came along has been shown. */
export const shownFlashes = (cookieHeader: string | null): string[] =>
  cookieValues(cookieHeader, name).length > 0 ? [setCookie(name, '', 0)] : [];
