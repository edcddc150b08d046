import 'server-only';
import { isId } from '@/lib/ids';
import { isSameText, keyedHash } from '@/lib/keys';
import { siteSecret } from '@/lib/ops/environment';
import { cookieValues, setCookie } from '@/lib/web/cookies';

// Browsers keep this cookie apart for each site that shows us in a frame: whoever sends it is in a frame of the platform
// that it names (decision 0130).
const name = 'lti-frame';
const seconds = 12 * 60 * 60;

const signatureOf = (platformId: string) => keyedHash(siteSecret(), 'lti', `frame ${platformId}`);

/** Whether an answer will be shown in a frame. */
export const isInFrame = ({ headers }: Pick<Request, 'headers'>): boolean =>
  /^(iframe|frame|object|embed)$/.test(headers.get('sec-fetch-dest') ?? '');

/** Says that a launch of this platform came into a frame of its pages. */
export const frameCookie = (platformId: string): string =>
  setCookie(name, `${platformId}.${signatureOf(platformId)}`, seconds, { isFramed: true });

/** The platform in whose frame a browser is; null in a window of its own. */
export function framingPlatform(cookieHeader: string | null): string | null {
  for (const value of cookieValues(cookieHeader, name)) {
    const [id = '', signature = ''] = value.split('.', 2);
    if (isId(id) && isSameText(signature, signatureOf(id))) return id;
  }
  return null;
}
