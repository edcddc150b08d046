import type { Metadata } from 'next';
import { wordsOf } from '@/content/editions';
import { Timeline } from '@/features/explainer/timeline';
import type { Language } from '@/lib/languages';

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, standfirst } = wordsOf((await params).lang).figures.timeline;
  return { title, description: standfirst };
}

export default async function TimelinePage({ params }: Props) {
  const { lang } = await params;
  return <Timeline lang={lang} words={wordsOf(lang)} />;
}
