import type { Metadata } from 'next';
import { wordsOf } from '@/content/editions';
import { type ChapterSlug, chapterSlugs } from '@/content/facts/chapters';
import { chapterData } from '@/features/explainer/chapter-data';
import { ChapterPage } from '@/features/explainer/chapter-page';
import { VoteForm } from '@/features/poll/vote-form';
import { listItemIds } from '@/features/quiz/bank';
import { ChapterChecks } from '@/features/quiz/chapter-checks';
import { ChapterQuizForm } from '@/features/quiz/start-form';
import { LinkedData } from '@/features/site/linked-data';
import { ShareTags } from '@/features/site/share-tags';
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
  const questions = (
    <>
      <ChapterChecks slug={slug} lang={lang} words={words} />
      <in-class>
        <ChapterQuizForm scope={slug} count={listItemIds(slug).length} lang={lang} words={words} />
      </in-class>
    </>
  );
  const vote = <VoteForm phase="after" lang={lang} words={words} />;
  const { title, standfirst } = words.chapters[slug];
  return (
    <>
      <ShareTags
        path={`/chapters/${slug}`}
        title={title}
        description={standfirst}
        picture={slug}
        lang={lang}
        words={words}
      />
      <LinkedData data={chapterData(slug, lang, words)} />
      <ChapterPage slug={slug} lang={lang} words={words} questions={questions} vote={vote} />
    </>
  );
}
