import type { Metadata } from 'next';
import { wordsOf } from '@/content/editions';
import { People } from '@/features/explainer/people';
import { ShareTags } from '@/features/site/share-tags';
import type { Language } from '@/lib/languages';

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, standfirst } = wordsOf((await params).lang).figures.people;
  return { title, description: standfirst };
}

export default async function PeoplePage({ params }: Props) {
  const { lang } = await params;
  const words = wordsOf(lang);
  const { title, standfirst } = words.figures.people;
  return (
    <>
      <ShareTags path="/people" title={title} description={standfirst} lang={lang} words={words} />
      <People lang={lang} words={words} />
    </>
  );
}
