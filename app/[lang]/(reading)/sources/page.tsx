import type { Metadata } from 'next';
import { wordsOf } from '@/content/editions';
import { Sources } from '@/features/explainer/sources';
import type { Language } from '@/lib/languages';

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, standfirst } = wordsOf((await params).lang).explainer.sources;
  return { title, description: standfirst };
}

export default async function SourcesPage({ params }: Props) {
  const { lang } = await params;
  return <Sources lang={lang} words={wordsOf(lang)} />;
}
