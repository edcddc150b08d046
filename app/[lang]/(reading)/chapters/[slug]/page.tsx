import type { Metadata } from 'next';
import { wordsOf } from '@/content/editions';
import { type ChapterSlug, chapterSlugs } from '@/content/facts/chapters';
import { ChapterPage } from '@/features/explainer/chapter-page';
import { listItemIds } from '@/features/quiz/bank';
import { ChapterQuizForm } from '@/features/quiz/start-form';
import type { Language } from '@/lib/languages';

export const generateStaticParams = () => chapterSlugs.map((slug) => ({ slug }));

type Props = { params: Promise<{ lang: Language; slug: ChapterSlug }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, slug } = await params;
  const { title, standfirst } = wordsOf(lang).chapters[slug];
  return { title, description: standfirst };
}

export default async function Page({ params }: Props) {
  const { lang, slug } = await params;
  const words = wordsOf(lang);
  const quiz = <ChapterQuizForm scope={slug} count={listItemIds(slug).length} lang={lang} words={words} />;
  return <ChapterPage slug={slug} lang={lang} words={words} end={quiz} />;
}
