import type { Metadata } from 'next';
import { wordsOf } from '@/content/editions';
import { SincePage } from '@/features/explainer/since/since-page';
import { ShareTags } from '@/features/site/share-tags';
import type { Language } from '@/lib/languages';

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, standfirst } = wordsOf((await params).lang).since;
  return { title, description: standfirst };
}

export default async function WhatCameSincePage({ params }: Props) {
  const { lang } = await params;
  const words = wordsOf(lang);
  const { title, standfirst } = words.since;
  return (
    <>
      <ShareTags path="/since" picture="since" title={title} description={standfirst} lang={lang} words={words} />
      <SincePage lang={lang} words={words} />
    </>
  );
}
