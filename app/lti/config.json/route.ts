import { canvasConfiguration } from '@/features/lti/canvas-configuration';
import { ltiSite } from '@/features/lti/lti-site';
import { notFoundText } from '@/lib/web/answers';

export const dynamic = 'force-dynamic';

/** What Canvas is given to add this site as a tool. */
export function GET(request: Request) {
  const site = ltiSite(request);
  return site ? Response.json(canvasConfiguration(site)) : notFoundText();
}
