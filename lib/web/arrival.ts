import { siteOrigin } from './origin';

/** The path of the page of ours that a request came from, with its query; null for any other, or when it is not said. */
export function ownReferrer(request: Request): string | null {
  const referrer = request.headers.get('referer');
  if (!referrer || !URL.canParse(referrer)) return null;
  const url = new URL(referrer);
  return url.origin === siteOrigin(request) ? url.pathname + url.search : null;
}

/**
 * Whether a page is asked for from a page of ours, without any cookie: after a form that sets one this means that the
 * browser did not keep it. Without the form it can also be a reader who has done nothing yet, so what is said on this
 * ground has to be true for both.
 * @param forms the pages whose forms lead here
 */
export function cameWithoutCookie(request: Request, forms: RegExp): boolean {
  if (request.headers.get('cookie')) return false;
  const referrer = ownReferrer(request);
  if (referrer !== null) return forms.test(referrer);
  // Some browsers name no page, but say that it was ours; a redirect keeps the origin of its form.
  const site = request.headers.get('sec-fetch-site');
  return site === 'same-origin' || request.headers.get('origin') === siteOrigin(request);
}
