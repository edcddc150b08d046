import { readingPages } from '@/.generated/assets';
import { editionDay } from '@/content/facts/edition';
import { escapeXml } from '@/lib/web/escape-xml';
import { siteOrigin } from '@/lib/web/origin';

export const dynamic = 'force-dynamic';

/** All reading pages, for search engines (sitemaps.org, 0.9). Tool pages belong to whoever sees them. */
export function GET(request: Request) {
  const origin = siteOrigin(request);
  const entries = readingPages.map(
    (path) => `<url><loc>${escapeXml(origin + path)}</loc><lastmod>${editionDay}</lastmod></url>`,
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`,
    {
      headers: {
        'Content-Type': 'application/xml; charset=utf-8',
        'Cache-Control': 'public, max-age=3600',
        Vary: 'Host',
      },
    },
  );
}
