import type { Metadata } from 'next';
import { wordsOf } from '@/content/editions';
import { TeachingGuide } from '@/features/explainer/guide/teaching-guide';
import { ShareTags } from '@/features/site/share-tags';
import type { Language } from '@/lib/languages';

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, standfirst } = wordsOf((await params).lang).teach;
  return { title, description: standfirst };
}

export default async function TeachPage({ params }: Props) {
  const { lang } = await params;
  const words = wordsOf(lang);
  const { title, standfirst } = words.teach;
  return (
    <>
      <ShareTags path="/teach" picture="teach" title={title} description={standfirst} lang={lang} words={words} />
      <TeachingGuide lang={lang} words={words} />
    </>
  );
}
