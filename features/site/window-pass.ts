import 'server-only';
import { opened, sealed } from '@/lib/keys';
import { siteSecret } from '@/lib/ops/environment';
import { cookieName, cookieValues, setCookie } from '@/lib/web/cookies';
import { classInCookies } from './class-in-cookies';

/** As long as a page in a frame is likely to stand open. */
const lifeMs = 2 * 60 * 60 * 1000;
const cookieSeconds = 200 * 24 * 60 * 60;
const purpose = 'lti window';

const reader = cookieName('reader');

/** What makes a window the same reader, in the same class, as the frame with these cookies; null for nobody. */
export function windowPass(cookieHeader: string | null, now: number): string | null {
  const [value] = cookieValues(cookieHeader, reader);
  if (!value) return null;
  const kept = { value, code: classInCookies(cookieHeader), until: now + lifeMs };
  return sealed(siteSecret(), purpose, purpose, JSON.stringify(kept));
}

/** The cookies of a pass; none when it is not ours, or too old. */
export function cookiesOfPass(pass: string, now: number): string[] {
  const text = opened(siteSecret(), purpose, purpose, pass);
  if (!text) return [];
  const { value, code, until } = JSON.parse(text) as { value: string; code: string | null; until: number };
  if (until <= now) return [];
  return [
    setCookie(reader, value, cookieSeconds),
    ...(code ? [setCookie('class', code, cookieSeconds, { scriptMayRead: true })] : []),
  ];
}
