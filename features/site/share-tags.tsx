import { sharePictures } from '@/.generated/assets';
import type { Words } from '@/content/editions';
import { type Language, languages } from '@/lib/languages';
import { pageAddress } from './page-address';

/**
 * What a search engine and a shared link are told about a reading page; React moves it into the head. Public addresses
 * only where the site knows its own.
 * @param path the page's path after its language: `/chapters/flight`; nothing for the cover
 * @param picture the name of its share picture
 */
export function ShareTags({
  path = '',
  title,
  description,
  picture = 'cover',
  lang,
  words,
}: {
  path?: string;
  title: string;
  description: string;
  picture?: string;
  lang: Language;
  words: Words;
}) {
  const address = pageAddress(`/${lang}${path}`);
  const image = sharePictures[lang]?.[picture] ?? '';
  return (
    <>
      {address && <link rel="canonical" href={address} />}
      {languages.length > 1 &&
        languages.map((other) => (
          <link
            key={other}
            rel="alternate"
            hrefLang={other}
            href={pageAddress(`/${other}${path}`) ?? `/${other}${path}`}
          />
        ))}
      {address && <meta property="og:url" content={address} />}
      <meta property="og:type" content={picture === 'cover' ? 'website' : 'article'} />
      <meta property="og:site_name" content={words.site.name} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={lang} />
      <meta property="og:image" content={pageAddress(image) ?? image} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={`${/[.?!]$/.test(title) ? title : `${title}.`} ${words.site.dateline}.`} />
      <meta name="twitter:card" content="summary_large_image" />
      <link
        rel="alternate"
        type="application/atom+xml"
        title={words.reading.feed.title}
        href={`/${lang}/corrections.xml`}
      />
    </>
  );
}
