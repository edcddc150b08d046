import 'server-only';
import type { LtiSite } from './lti-site';
import type { Platform } from './platform';
import { findPlatform } from './platforms.data';
import { RefusedLaunch } from './refused-launch';
import { type NewState, newState } from './state';

/** What of a login is kept to begin it anew in a window of its own. */
const kept = ['iss', 'login_hint', 'lti_message_hint', 'target_link_uri', 'client_id', 'lti_deployment_id'];
const longest = 4000;
/** A name of a frame as platforms choose it. */
const frameName = /^[\w.-]{1,100}$/;

/** Where the browser goes, and what binds the answer to it. */
export type Login = Pick<NewState, 'cookie' | 'stored'> & {
  to: string;
  platform: Platform;
  storageFrame: string | null;
};

/**
 * Answers the login that a platform begins (1EdTech Security Framework 5.1.1): where the browser goes to be told who it
 * is.
 * @throws {RefusedLaunch}
 */
export async function beginLogin(
  given: (name: string) => string | undefined,
  site: LtiSite,
  now: Date,
): Promise<Login> {
  const login = Object.fromEntries(
    kept.flatMap((name) => {
      const value = given(name);
      return value ? [[name, value]] : [];
    }),
  );
  const { iss, login_hint: loginHint, target_link_uri: targetLinkUri } = login;
  if (!iss || !loginHint || !targetLinkUri || Object.values(login).join('').length > longest)
    throw new RefusedLaunch('wrong-login');
  const platform = await findPlatform(iss, login.client_id ?? null);
  if (!platform) throw new RefusedLaunch('unknown-platform');
  if (!isOwnAddress(targetLinkUri, site)) throw new RefusedLaunch('wrong-link');
  const offered = given('lti_storage_target') ?? '';
  const storageFrame = frameName.test(offered) ? offered : null;
  const { state, nonce, cookie, stored } = newState(
    { platformId: platform.id, targetLinkUri, login, storageFrame },
    now,
  );
  const to = new URL(platform.authUrl);
  const asked = {
    scope: 'openid',
    response_type: 'id_token',
    response_mode: 'form_post',
    prompt: 'none',
    client_id: platform.clientId,
    redirect_uri: `${site.origin}/lti/launch`,
    login_hint: loginHint,
    ...(login.lti_message_hint && { lti_message_hint: login.lti_message_hint }),
    state,
    nonce,
  };
  for (const [name, value] of Object.entries(asked)) to.searchParams.set(name, value);
  return { to: to.href, cookie, stored, platform, storageFrame };
}

/** Whether an address is one of ours; `blob:https://…` has our origin too, and is none. */
export const isOwnAddress = (address: string, { origin }: LtiSite): boolean =>
  URL.canParse(address) && new URL(address).href.startsWith(`${origin}/`);
