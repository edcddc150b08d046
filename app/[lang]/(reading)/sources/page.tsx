import type { Metadata } from 'next';
import { wordsOf } from '@/content/editions';
import { Sources } from '@/features/explainer/sources';
import { ShareTags } from '@/features/site/share-tags';
import type { Language } from '@/lib/languages';

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, standfirst } = wordsOf((await params).lang).explainer.sources;
  return { title, description: standfirst };
}

export default async function SourcesPage({ params }: Props) {
  const { lang } = await params;
  const words = wordsOf(lang);
  const { title, standfirst } = words.explainer.sources;
  return (
    <>
      <ShareTags path="/sources" title={title} description={standfirst} lang={lang} words={words} />
      <Sources lang={lang} words={words} />
    </>
  );
}
