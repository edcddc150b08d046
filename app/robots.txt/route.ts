import { siteOrigin } from '@/lib/web/origin';

export const dynamic = 'force-dynamic';

/** What a robot may fetch: everything but the addresses that only take forms. Tool pages say themselves that they are not to be listed. */
export function GET(request: Request) {
  const closed = ['/quiz/', '/poll/', '/chapters/', '/classes/'].map((path) => `Disallow: ${path}`);
  const lines = ['User-agent: *', ...closed, 'Allow: /', '', `Sitemap: ${siteOrigin(request)}/sitemap.xml`];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600', Vary: 'Host' },
  });
}
