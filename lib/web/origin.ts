import { environment } from '../ops/environment';

/**
 * The site's own origin as this request's sender must see it: `SITE_URL`, else scheme and host of the request.
 * The forwarding headers are true here: `settleForwarding` has made them so before Next saw the request.
 */
export function siteOrigin(request: Pick<Request, 'headers'>): string {
  if (environment.SITE_URL) return environment.SITE_URL;
  const { headers } = request;
  return `${headers.get('x-forwarded-proto') ?? 'http'}://${headers.get('x-forwarded-host') ?? headers.get('host')}`;
}

/**
 * True when a form was sent from one of our own pages. `Sec-Fetch-Site` cannot be set by a page's script; browsers
 * leave it out over plain http, where `Origin` has to be ours. Neither: refused, as every browser sends one of them.
 */
export function isFromOurPages(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  return request.headers.get('origin') === siteOrigin(request);
}
