import 'server-only';
import { frameCookie } from '@/features/site/frame-cookie';
import type { Language } from '@/lib/languages';
import { ltiPage } from './answer-lti';
import { LtiDocument } from './lti-document';
import { findPlatformById } from './platforms.data';
import { type FoundState, storageKeyOf } from './state';

/**
 * The page of a launch that came into a frame without its cookie: the platform may have kept the proof of its login. It
 * offers the window, and goes on by itself if so. Null where the platform keeps nothing.
 */
export async function askStorage(
  found: FoundState,
  { state, idToken }: { state: string; idToken: string },
  lang: Language,
): Promise<Response | null> {
  const platform = found.storageFrame ? await findPlatformById(found.platformId) : null;
  if (!found.storageFrame || !platform) return null;
  const origin = new URL(platform.authUrl).origin;
  const stored = { frame: found.storageFrame, origin, storageKey: storageKeyOf(found), state, idToken };
  const page = <LtiDocument problem="other-browser" login={found.login} stored={stored} lang={lang} />;
  // Comes along the next time if the browser does keep cookies here.
  return ltiPage(page, platform.frameOrigins, { status: 403, headers: { 'Set-Cookie': frameCookie(platform.id) } });
}
