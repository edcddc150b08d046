import 'server-only';
import { SignJWT } from 'jose';
import { z } from 'zod';
import { type ChapterSlug, chapterSlugs } from '@/content/facts/chapters';
import { isScope, type Scope } from '@/features/quiz/bank';
import { spendProof } from '@/features/readers/rate-limit/proof.data';
import { newId } from '@/lib/ids';
import { keyedHash, opened, sealed } from '@/lib/keys';
import { siteSecret } from '@/lib/ops/environment';
import { signingKey } from './keys.data';
import type { LtiSite } from './lti-site';
import type { Platform } from './platform';
import { deepLinkingClaim, ltiClaim } from './terms';

/** What a teacher chooses for a link: what its class reads, and of which questions its quiz is made. */
export type Choice = { chapters: ChapterSlug[]; scope: Scope };

/** What a platform asks for when it opens a choice (Deep Linking 2.0). */
export type DeepLinking = { returnUrl: string; data: string | null; acceptsGrade: boolean };

const settingsShape = z.object({
  deep_link_return_url: z
    .string()
    .max(4000)
    .regex(/^https?:\/\//)
    .refine(URL.canParse),
  accept_types: z.array(z.string()).max(50),
  accept_lineitem: z.boolean().optional(),
  data: z.string().max(8000).optional(),
});

/** The settings of a deep linking request; null when they cannot be used. */
export function deepLinkingIn(claim: unknown): DeepLinking | null {
  const { success, data } = settingsShape.safeParse(claim);
  if (!success || !data.accept_types.includes('ltiResourceLink')) return null;
  return {
    returnUrl: data.deep_link_return_url,
    data: data.data ?? null,
    acceptsGrade: data.accept_lineitem ?? false,
  };
}

/** What the custom fields of a link say of its class, as {@link deepLinkAnswer} has written them; null for any other. */
export function choiceIn(custom: unknown): Choice | null {
  const { chapters, quiz } = (custom ?? {}) as { chapters?: unknown; quiz?: unknown };
  if (typeof chapters !== 'string' || typeof quiz !== 'string' || !isScope(quiz)) return null;
  return { chapters: chapterSlugs.filter((slug) => chapters.split(' ').includes(slug)), scope: quiz };
}

/** A choice that is open: it can be answered once, within ten minutes. */
export type OpenChoice = DeepLinking & { id: string; platformId: string; deploymentId: string; expiresAt: number };

const lifeMs = 10 * 60 * 1000;
const purpose = 'lti choice';

/** The launch of a choice, encrypted for the form that answers it: nothing of who has opened it. */
export const sealChoice = (asked: DeepLinking, platformId: string, deploymentId: string, now: Date): string =>
  sealed(
    siteSecret(),
    purpose,
    purpose,
    JSON.stringify({ ...asked, id: newId(), platformId, deploymentId, expiresAt: now.getTime() + lifeMs }),
  );

/** A choice of ours, which may have run out; null for anybody else's. */
export function readChoice(text: string): OpenChoice | null {
  const kept = opened(siteSecret(), purpose, purpose, text);
  return kept ? (JSON.parse(kept) as OpenChoice) : null;
}

/** Uses an open choice up. @returns false when it was answered before */
export const spendChoice = ({ id }: OpenChoice, now: Date): Promise<boolean> =>
  spendProof(keyedHash(siteSecret(), 'lti', `choice ${id}`), now);

/** The signed answer to a choice: one link, with a place in the gradebook where that is wanted and taken. */
export async function deepLinkAnswer(
  { data, deploymentId, acceptsGrade }: OpenChoice,
  platform: Platform,
  { chapters, scope, title, isGraded }: Choice & { title: string; isGraded: boolean },
  { origin }: LtiSite,
  now: Date,
): Promise<string> {
  const item = {
    type: 'ltiResourceLink',
    title,
    url: `${origin}/lti/launch`,
    custom: { chapters: chapters.join(' '), quiz: scope },
    ...(isGraded && acceptsGrade && { lineItem: { scoreMaximum: 100, label: title, resourceId: 'class-quiz' } }),
  };
  const { kid, key } = await signingKey(now);
  const seconds = Math.floor(now.getTime() / 1000);
  return new SignJWT({
    nonce: newId(),
    [ltiClaim('message_type')]: 'LtiDeepLinkingResponse',
    [ltiClaim('version')]: '1.3.0',
    [ltiClaim('deployment_id')]: deploymentId,
    [deepLinkingClaim('content_items')]: [item],
    ...(data !== null && { [deepLinkingClaim('data')]: data }),
  })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
    .setIssuer(platform.clientId)
    .setAudience(platform.issuer)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + 300)
    .sign(key);
}
