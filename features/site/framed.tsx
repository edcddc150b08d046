import 'server-only';
import { preferredLanguage } from '@/lib/languages';
import { documentOf } from '@/lib/web/answers';
import { frameOriginsHeader } from '@/lib/web/security-headers';
import { framingPlatform } from './frame-cookie';
import { frameOriginsOf } from './frame-origins.data';
import { OutsideDocument } from './outside-document';
import { outsideFrame } from './outside-frame';
import { isToolPath } from './tool-path';

/** Forms of other pages whose refusals are pages too. Never those of an account or its password. */
const formsElsewhere = /^\/(leave|chapters\/)/;

/**
 * Fits an answer to a frame of a platform, when it is asked for in one: the platform's pages may show it, its cookies are
 * kept for that frame, and its links to reading pages open in a window. Any other answer stays as it is.
 * @param platformId of a launch that has come into a frame just now; else the cookie of one says it
 */
export async function framed(
  request: Request,
  response: Response,
  platformId = framingPlatform(request.headers.get('cookie')),
): Promise<Response> {
  if (!platformId) return response;
  const headers = new Headers(response.headers);
  const cookies = headers.getSetCookie();
  headers.delete('Set-Cookie');
  for (const cookie of cookies) headers.append('Set-Cookie', keptInFrame(cookie));
  const { status } = response;
  const to = headers.get('Location');
  const isInFrame = request.headers.get('sec-fetch-dest') === 'iframe';
  if (to && isInFrame && !isToolPath(to)) return answerInPlaceOf(to, headers, request, platformId);
  if (!headers.get('Content-Type')?.startsWith('text/html')) return new Response(response.body, { status, headers });
  const { pathname } = new URL(request.url);
  const mayBeFramed = isToolPath(pathname) || formsElsewhere.test(pathname);
  const origins = mayBeFramed && (await frameOriginsOf(platformId).catch(() => ''));
  if (origins) headers.set(frameOriginsHeader, origins);
  const html = outsideFrame(await response.text(), request.headers.get('cookie'));
  return new Response(html, { status, headers });
}

/** A page that leads to what is never shown in a frame: the browser would show an error in its place. */
async function answerInPlaceOf(to: string, headers: Headers, request: Request, platformId: string): Promise<Response> {
  const isSignedOut = /^\/\w\w\/sign-in\b/.test(to);
  const lang = preferredLanguage(request.headers.get('accept-language'));
  const html = await documentOf(<OutsideDocument href={to} isSignedOut={isSignedOut} lang={lang} />);
  headers.delete('Location');
  headers.set('Content-Type', 'text/html; charset=utf-8');
  const origins = await frameOriginsOf(platformId).catch(() => '');
  if (origins) headers.set(frameOriginsHeader, origins);
  const status = isSignedOut ? 401 : 200;
  return new Response(outsideFrame(html, request.headers.get('cookie')), { status, headers });
}

const keptInFrame = (cookie: string) =>
  /; Partitioned/i.test(cookie)
    ? cookie
    : `${cookie.replace(/; (Secure|SameSite=\w+)(?=;|$)/gi, '')}; SameSite=None; Secure; Partitioned`;
