import { sharePictures } from '@/.generated/assets';
import type { Words } from '@/content/editions';
import { type ChapterSlug, chapterSlugs } from '@/content/facts/chapters';
import { editionDay } from '@/content/facts/edition';
import { wordCount } from '@/content/reading';
import { minutes } from '@/content/reading-time';
import { pageAddress } from '@/features/site/page-address';
import type { Language } from '@/lib/languages';

/** A chapter as schema.org describes an article, with the quiz that belongs to it. Absent addresses are left out. */
export function chapterData(slug: ChapterSlug, lang: Language, words: Words): Record<string, unknown> {
  const chapter = words.chapters[slug];
  const picture = sharePictures[lang]?.[slug];
  return {
    '@type': 'Article',
    headline: chapter.title,
    description: chapter.standfirst,
    url: pageAddress(`/${lang}/chapters/${slug}`) ?? undefined,
    image: (picture && pageAddress(picture)) || undefined,
    inLanguage: lang,
    dateModified: editionDay,
    position: chapterSlugs.indexOf(slug) + 1,
    wordCount: wordCount(chapter),
    timeRequired: `PT${minutes(chapter, words)}M`,
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    temporalCoverage: '../2025-07',
    abstract: `${words.site.dateline}.`,
    isPartOf: { '@type': 'CreativeWork', name: words.site.name, url: pageAddress(`/${lang}`) ?? undefined },
    hasPart: {
      '@type': 'Quiz',
      name: `${words.quiz.title} ${chapter.title}`,
      about: chapter.title,
      educationalUse: 'self assessment',
      inLanguage: lang,
      url: pageAddress(`/${lang}/quiz`) ?? undefined,
    },
  };
}

/** The poll's counts as schema.org describes a data set. */
export function pollData(lang: Language, words: Words): Record<string, unknown> {
  const file = (path: string, type: string) => ({
    '@type': 'DataDownload',
    encodingFormat: type,
    contentUrl: pageAddress(path) ?? path,
  });
  return {
    '@type': 'Dataset',
    name: `${words.poll.question} ${words.poll.results.title}`,
    description: `${words.poll.standfirst} ${words.poll.results.caveat}`,
    url: pageAddress(`/${lang}/poll`) ?? undefined,
    inLanguage: lang,
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    distribution: [file('/api/poll', 'application/json'), file('/api/poll.csv', 'text/csv')],
  };
}
