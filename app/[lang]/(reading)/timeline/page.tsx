import type { Metadata } from 'next';
import { wordsOf } from '@/content/editions';
import { Timeline } from '@/features/explainer/timeline';
import { ShareTags } from '@/features/site/share-tags';
import type { Language } from '@/lib/languages';

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, standfirst } = wordsOf((await params).lang).figures.timeline;
  return { title, description: standfirst };
}

export default async function TimelinePage({ params }: Props) {
  const { lang } = await params;
  const words = wordsOf(lang);
  const { title, standfirst } = words.figures.timeline;
  return (
    <>
      <ShareTags path="/timeline" title={title} description={standfirst} lang={lang} words={words} />
      <Timeline lang={lang} words={words} />
    </>
  );
}
