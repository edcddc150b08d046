import { wordsOf } from '@/content/editions';
import { correctionsFeed } from '@/features/explainer/corrections-feed';
import { isLanguage } from '@/lib/languages';
import { siteOrigin } from '@/lib/web/origin';

/** The corrections as a feed. */
export async function GET(request: Request, { params }: { params: Promise<{ lang: string }> }) {
  const { lang } = await params;
  if (!isLanguage(lang)) return new Response(null, { status: 404 });
  const words = wordsOf(lang);
  const origin = siteOrigin(request);
  const feed = correctionsFeed(
    words.corrections,
    ({ chapter }) => (chapter === 'since' ? words.since.title : words.chapters[chapter].title),
    {
      title: `${words.reading.feed.title} · ${words.site.name}`,
      author: words.site.name,
      page: `${origin}/${lang}/about#corrections`,
      self: `${origin}/${lang}/corrections.xml`,
      origin,
      lang,
    },
  );
  return new Response(feed, {
    headers: {
      'Content-Type': 'application/atom+xml; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
      Vary: 'Host',
    },
  });
}
