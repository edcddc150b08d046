import 'server-only';
import { siteOrigin } from '@/lib/web/origin';

const isLoopback = (host: string) => /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(host);

/** Where this site can be launched, and whether it is on loopback, so that a platform may be there too. */
export type LtiSite = { origin: string; isOnLoopback: boolean };

/** The site as a tool; null where it has neither https nor loopback: browsers would keep no cookie in a frame. */
export function ltiSite(request: Pick<Request, 'headers'>): LtiSite | null {
  const origin = siteOrigin(request);
  const { protocol, hostname } = URL.canParse(origin) ? new URL(origin) : { protocol: '', hostname: '' };
  const isOnLoopback = isLoopback(hostname);
  return protocol === 'https:' || isOnLoopback ? { origin, isOnLoopback } : null;
}
