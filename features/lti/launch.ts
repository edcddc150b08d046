import 'server-only';
import { errors, type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import { unfitName } from '@/features/class/pupil-name';
import { tidyName } from '@/lib/name';
import { type Choice, choiceIn, type DeepLinking, deepLinkingIn } from './deep-link';
import { keysOf, NoKeySet } from './key-set';
import { isOwnAddress } from './login';
import type { LtiSite } from './lti-site';
import type { Platform } from './platform';
import { findPlatformById, hasDeployment } from './platforms.data';
import { RefusedLaunch } from './refused-launch';
import { type FoundState, spendState } from './state';
import { courseRole, deepLinkingClaim, gradesClaim, ltiClaim, membersClaim, messageTypes, scoreScope } from './terms';

/** Seconds by which the clocks of two servers may differ. */
const tolerance = 30;
/** A token that is older was not made for this launch; in seconds. */
const oldest = 600;

/** A launch that was checked: who came from where, to what. It holds no name. */
export type Launch = {
  platform: Platform;
  deploymentId: string;
  sub: string;
  role: 'teacher' | 'learner';
  /** The course; empty where the platform names none. */
  contextId: string;
  contextTitle: string;
  resourceLinkId: string;
  resourceLinkTitle: string;
  /** Where the platform takes grades for this link from us; null where it does not. */
  lineItemUrl: string | null;
  /** Where it tells the members of the course; null where it does not. */
  membersUrl: string | null;
  /** The name that the platform has sent along; it is used only where the class's teacher wants names. */
  name: string | null;
  /** What its class is to read and to be asked, for a link that was chosen inside the platform. */
  choice: Choice | null;
  /** The platform asks what a new link is to be; then there is no link yet. */
  deepLinking: DeepLinking | null;
};

const text = (most: number) => z.string().max(most).catch('');
const id = z.string().min(1).max(255);
const claimsShape = z.object({
  sub: id,
  [ltiClaim('roles')]: z.array(z.unknown()).max(200).catch([]),
  [ltiClaim('context')]: z.object({ id, title: text(1000), label: text(1000) }).optional(),
  [ltiClaim('resource_link')]: z.object({ id, title: text(1000) }).optional(),
  [gradesClaim]: z
    .object({ scope: z.array(z.unknown()).max(50).catch([]), lineitem: z.string().max(2000).optional() })
    .optional()
    .catch(undefined),
});

function nameIn({ name, given_name: given, family_name: family }: Readonly<Record<string, unknown>>): string | null {
  const said = [name, [given, family].filter((part) => typeof part === 'string').join(' ')];
  const text = said.map((one) => (typeof one === 'string' ? tidyName(one.slice(0, 500)) : '')).find(Boolean);
  return text && !unfitName(text) ? text : null;
}

function membersIn(claim: unknown): string | null {
  const { context_memberships_url: url } = (claim ?? {}) as { context_memberships_url?: unknown };
  return typeof url === 'string' && url.length <= 2000 && /^https?:/.test(url) && URL.canParse(url) ? url : null;
}

function lineItemIn(claim: unknown): string | null {
  const { scope = [], lineitem = '' } = (claim ?? {}) as { scope?: unknown[]; lineitem?: string };
  return scope.includes(scoreScope) && /^https?:/.test(lineitem) && URL.canParse(lineitem) ? lineitem : null;
}

/**
 * Checks what a platform has posted by a browser. The state is used up whatever comes of it.
 * @param idToken missing where the platform answered with an error
 * @param isOfBrowser whether the browser that brings it has begun the login
 * @throws {RefusedLaunch}
 */
export async function checkLaunch(
  state: FoundState,
  idToken: string | undefined,
  isOfBrowser: boolean,
  site: LtiSite,
  now: Date,
): Promise<Launch> {
  if (state.isOver) throw new RefusedLaunch('state-over');
  // Before it is used up: a browser that keeps no cookie in a frame is led to a window.
  if (!isOfBrowser) throw new RefusedLaunch('other-browser');
  if (!(await spendState(state, now))) throw new RefusedLaunch('state-used');
  if (!idToken) throw new RefusedLaunch('platform-error');
  const platform = await findPlatformById(state.platformId);
  if (!platform) throw new RefusedLaunch('unknown-platform');
  const claims = await readToken(idToken, platform, site, now);
  if (claims.nonce !== state.nonce) throw new RefusedLaunch('wrong-nonce');
  const deploymentId = claims[ltiClaim('deployment_id')];
  if (typeof deploymentId !== 'string' || !(await hasDeployment(platform.id, deploymentId)))
    throw new RefusedLaunch('unknown-deployment', String(deploymentId).slice(0, 100));
  if (claims[ltiClaim('version')] !== '1.3.0') throw new RefusedLaunch('wrong-version');
  const message = claims[ltiClaim('message_type')];
  const deepLinking =
    message === messageTypes.deepLinking ? deepLinkingIn(claims[deepLinkingClaim('deep_linking_settings')]) : null;
  if (message !== messageTypes.resourceLink && !deepLinking) throw new RefusedLaunch('unknown-message');
  const target = claims[ltiClaim('target_link_uri')];
  if (typeof target !== 'string' || target !== state.targetLinkUri || !isOwnAddress(target, site))
    throw new RefusedLaunch('wrong-link');
  if (typeof claims.sub !== 'string' || claims.sub === '') throw new RefusedLaunch('nobody');
  const read = claimsShape.safeParse(claims);
  if (!read.success) throw new RefusedLaunch('wrong-token', read.error.issues[0]?.path.join('.'));
  const role = courseRole(read.data[ltiClaim('roles')] as unknown[]);
  if (!role) throw new RefusedLaunch('no-role');
  const context = read.data[ltiClaim('context')] as { id: string; title: string; label: string } | undefined;
  const link = read.data[ltiClaim('resource_link')] as { id: string; title: string } | undefined;
  if (!link && !deepLinking) throw new RefusedLaunch('wrong-token', 'resource_link');
  return {
    platform,
    deploymentId,
    sub: claims.sub,
    role,
    contextId: context?.id ?? '',
    contextTitle: context?.title || context?.label || '',
    resourceLinkId: link?.id ?? '',
    resourceLinkTitle: link?.title ?? '',
    lineItemUrl: lineItemIn(read.data[gradesClaim]),
    name: nameIn(claims),
    membersUrl: membersIn(claims[membersClaim]),
    choice: choiceIn(claims[ltiClaim('custom')]),
    deepLinking,
  };
}

/** Checks signature, sender, addressee and times of a token. */
async function readToken(
  idToken: string,
  { issuer, clientId, jwksUrl }: Platform,
  { isOnLoopback }: LtiSite,
  now: Date,
): Promise<JWTPayload & Record<string, unknown>> {
  try {
    const { payload } = await jwtVerify(idToken, keysOf(jwksUrl, isOnLoopback), {
      algorithms: ['RS256'],
      issuer,
      audience: clientId,
      requiredClaims: ['iat', 'exp', 'nonce'],
      currentDate: now,
      clockTolerance: tolerance,
      maxTokenAge: oldest,
    });
    // Whoever else the token is for, it has to be issued to us (OpenID Connect Core 3.1.3.7).
    const isForOthers = Array.isArray(payload.aud) && payload.aud.length > 1;
    if (payload.azp !== clientId && (payload.azp !== undefined || isForOthers))
      throw new RefusedLaunch('wrong-token', 'azp');
    return payload;
  } catch (error) {
    if (error instanceof NoKeySet) throw new RefusedLaunch('no-keys', error.message);
    if (error instanceof errors.JWTExpired) throw new RefusedLaunch('token-over');
    if (error instanceof errors.JOSEError) throw new RefusedLaunch('wrong-token', error.code);
    throw error;
  }
}
