import type { Metadata } from 'next';
import { wordsOf } from '@/content/editions';
import { NotFound } from '@/features/site/not-found';
import { SiteDocument } from '@/features/site/site-document';
import { defaultLanguage } from '@/lib/languages';

export const metadata: Metadata = { title: wordsOf(defaultLanguage).site.notFound.title };

/** One document for every address that leads nowhere, in every language that has content. */
export default function GlobalNotFound() {
  return (
    <SiteDocument lang={defaultLanguage} kind="reading">
      <NotFound />
    </SiteDocument>
  );
}
