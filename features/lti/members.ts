import 'server-only';
import { z } from 'zod';
import { FetchRefused, guardedFetch } from '@/lib/web/guarded-fetch';
import { accessToken, forgetAccess, NoAccess } from './access';
import type { Platform } from './platform';
import { membersScope } from './terms';

/** A course has a few pages of members; a list that never ends is not read for ever. */
const mostPages = 20;
/** The page that shows the names is drawn within five seconds. */
const withinMs = 3500;
const media = 'application/vnd.ims.lti-nrps.v2.membershipcontainer+json';

const memberShape = z.object({
  user_id: z.string(),
  name: z.string().max(500).optional(),
  given_name: z.string().max(200).optional(),
  family_name: z.string().max(200).optional(),
});
const pageShape = z.object({ members: z.array(memberShape).max(5000) });

/**
 * The names of the members of a course by `sub`, as their platform tells them now (Names and Roles 2.0). Nothing of it is
 * kept. @returns null when the platform does not tell, or not in time
 */
export async function fetchNames(
  platform: Platform,
  membersUrl: string,
  allowLoopback: boolean,
  now: Date,
): Promise<Map<string, string> | null> {
  const until = performance.now() + withinMs;
  const left = () => Math.max(1, until - performance.now());
  const names = new Map<string, string>();
  try {
    const token = await accessToken(platform, membersScope, allowLoopback, now, left());
    let next: string | null = membersUrl;
    for (let page = 0; next && page < mostPages; page++) {
      const headers = { Authorization: `Bearer ${token}`, Accept: media };
      const limits = { maxBytes: 4 * 1024 * 1024, timeoutMs: left(), allowLoopback };
      const { status, body, headers: answered } = await guardedFetch(next, { headers, ...limits });
      if (status === 401) forgetAccess(platform, membersScope);
      if (status !== 200) return null;
      for (const { user_id: sub, name, given_name: given, family_name: family } of pageShape.parse(JSON.parse(body))
        .members) {
        const said = (name || [given, family].filter(Boolean).join(' ')).trim();
        if (said) names.set(sub, said);
      }
      next = nextIn(answered.link, next);
    }
    return names;
  } catch (error) {
    const isTheirs = error instanceof NoAccess || error instanceof FetchRefused || error instanceof z.ZodError;
    if (isTheirs || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The next page of a list. The token goes to no other host. */
function nextIn(header: string | undefined, current: string): string | null {
  const next = /<([^>]+)>\s*;[^,]*\brel="?next"?/.exec(header ?? '')?.[1];
  return next && URL.canParse(next) && new URL(next).origin === new URL(current).origin ? next : null;
}
