import type { Metadata } from 'next';
import { wordsOf } from '@/content/editions';
import { About } from '@/features/explainer/about';
import { pollData } from '@/features/explainer/chapter-data';
import { LinkedData } from '@/features/site/linked-data';
import { ShareTags } from '@/features/site/share-tags';
import type { Language } from '@/lib/languages';

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, standfirst } = wordsOf((await params).lang).about;
  return { title, description: standfirst };
}

export default async function AboutPage({ params }: Props) {
  const { lang } = await params;
  const words = wordsOf(lang);
  const { title, standfirst } = words.about;
  return (
    <>
      <ShareTags path="/about" title={title} description={standfirst} lang={lang} words={words} />
      <LinkedData data={pollData(lang, words)} />
      <About lang={lang} words={words} />
    </>
  );
}
