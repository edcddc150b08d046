import type { Metadata } from 'next';
import { wordsOf } from '@/content/editions';
import { About } from '@/features/explainer/about';
import type { Language } from '@/lib/languages';

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, standfirst } = wordsOf((await params).lang).about;
  return { title, description: standfirst };
}

export default async function AboutPage({ params }: Props) {
  const { lang } = await params;
  return <About lang={lang} words={wordsOf(lang)} />;
}
