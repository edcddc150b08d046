import type { Correction } from '@/content/correction';
import { editionDay } from '@/content/facts/edition';
import { escapeXml } from '@/lib/web/escape-xml';

/** Where what was put right stands. */
export const correctedPath = (chapter: Correction['chapter'], lang: string): string =>
  chapter === 'since' ? `/${lang}/since` : `/${lang}/chapters/${chapter}`;

/** What a feed says about itself. `page` is the page that lists the corrections, with the site's origin. */
export type FeedFrame = { title: string; author: string; page: string; self: string; origin: string; lang: string };

/** The corrections as an Atom feed (RFC 4287), the newest first; without any it says when the edition came out. */
export function correctionsFeed(
  corrections: readonly Correction[],
  chapterTitle: (correction: Correction) => string,
  { title, author, page, self, origin, lang }: FeedFrame,
): string {
  const newest =
    corrections
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? editionDay;
  const link = (rel: string, href: string) => `<link rel="${rel}" href="${escapeXml(href)}"/>`;
  const entries = corrections.map((correction) => {
    const { id, day, chapter, text } = correction;
    return [
      '<entry>',
      `<id>${escapeXml(`${page.split('#')[0]}#correction-${id}`)}</id>`,
      `<title>${escapeXml(chapterTitle(correction))}</title>`,
      `<updated>${day}T00:00:00Z</updated>`,
      link('alternate', `${origin}${correctedPath(chapter, lang)}`),
      `<content type="text">${escapeXml(text)}</content>`,
      '</entry>',
    ].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `<id>${escapeXml(page)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${newest}T00:00:00Z</updated>`,
    `<author><name>${escapeXml(author)}</name></author>`,
    link('self', self),
    link('alternate', page),
    ...entries,
    '</feed>\n',
  ].join('\n');
}
