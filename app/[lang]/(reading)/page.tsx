import { wordsOf } from '@/content/editions';
import { Cover } from '@/features/explainer/cover';
import { VoteForm } from '@/features/poll/vote-form';
import { ShareTags } from '@/features/site/share-tags';
import type { Language } from '@/lib/languages';

type Props = { params: Promise<{ lang: Language }> };

export default async function CoverPage({ params }: Props) {
  const { lang } = await params;
  const words = wordsOf(lang);
  return (
    <>
      <ShareTags title={words.site.name} description={words.site.description} lang={lang} words={words} />
      <Cover lang={lang} words={words} vote={<VoteForm phase="before" lang={lang} words={words} />} />
    </>
  );
}
