import { publicKeys } from '@/features/lti/keys.data';
import { ltiSite } from '@/features/lti/lti-site';
import { siteTime } from '@/lib/db/site-time';
import { notFoundText } from '@/lib/web/answers';

export const dynamic = 'force-dynamic';

/** The public keys of this site as a tool, for platforms. */
export async function GET(request: Request) {
  if (!ltiSite(request)) return notFoundText();
  const headers = { 'Cache-Control': 'public, max-age=3600' };
  return Response.json(await publicKeys(await siteTime()), { headers });
}
