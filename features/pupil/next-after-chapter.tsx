import type { Words } from '@/content/editions';
import { type ChapterSlug, chapterSlugs } from '@/content/facts/chapters';
import { NextCard } from '@/features/explainer/next-card';
import type { Language } from '@/lib/languages';
import { endOf, nextLink, type Thread } from './thread';

/** At the end of a chapter, in place of the next one: what a pupil's class asks for next. The next chapter steps back. */
export function NextAfterChapter({
  thread,
  chapter,
  lang,
  words,
}: {
  thread: Thread;
  chapter: ChapterSlug;
  lang: Language;
  words: Words;
}) {
  const { page, quiz } = words.pupil;
  const { title, code, chapters } = thread.pupil.class;
  const [before = '', after = ''] = page.nextIn('\0').split('\0');
  const home = `/${lang}/class/${code}`;
  const link = nextLink(thread, lang, words);
  const end = endOf(thread, words);
  const slug = thread.next?.step === 'read' ? thread.next.chapter : null;
  const following = chapterSlugs[chapterSlugs.indexOf(chapter) + 1];
  const isCounted = thread.work.read.includes(chapter);
  return (
    <>
      {!chapters.includes(chapter) ? (
        <p className="mt-3 font-sans text-label text-quiet">{page.notAsked}</p>
      ) : (
        !isCounted && <p className="mt-3 font-sans text-label text-quiet">{page.count}</p>
      )}
      <NextCard
        href={link?.href ?? home}
        label={
          <>
            {before}
            <bdi translate="no">{title}</bdi>
            {after}
          </>
        }
        title={link?.label ?? end.title}
        text={link ? slug && words.chapters[slug].standfirst : end.text}
      />
      <p className="mt-3 font-sans text-label">
        <a href={home} className="inline-block py-1">
          {quiz.toClass}
        </a>
      </p>
      {following && following !== slug && (
        <p className="font-sans text-label text-quiet">
          {words.explainer.chapter.next}:{' '}
          <a href={`/${lang}/chapters/${following}`} className="inline-block py-1">
            {words.chapters[following].title}
          </a>
          {!chapters.includes(following) && ` · ${page.aside}`}
        </p>
      )}
    </>
  );
}
