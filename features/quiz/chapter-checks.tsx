import type { Words } from '@/content/editions';
import type { ChapterSlug } from '@/content/facts/chapters';
import type { Language } from '@/lib/languages';
import type { CheckWords } from './chapter-check.element';
import { CheckForm } from './check-form';
import { listChecks } from './checks';

/** The two questions at a chapter's end, answered in place where script runs, on the feedback page where none does. */
export function ChapterChecks({ slug, lang, words }: { slug: ChapterSlug; lang: Language; words: Words }) {
  const { check } = words.reading;
  const { feedback } = words.quiz;
  const items = listChecks(slug, lang);
  const said: CheckWords = {
    right: feedback.right,
    wrong: feedback.wrong,
    correct: feedback.correct,
    yours: feedback.yours,
    sentence: feedback.toSentence,
    failed: check.failed,
  };
  return (
    <section aria-labelledby="checks" className="mt-14 border-t-4 border-accent pt-4">
      <h2 id="checks" className="text-title-3">
        {check.title}
      </h2>
      <p className="mt-1 text-quiet">{check.text}</p>
      {items.map((item, index) => (
        <chapter-check key={item.id} id={`check-${index + 1}`} data-words={JSON.stringify(said)}>
          <h3 className="mt-8 mb-2 font-sans text-label font-semibold text-quiet">
            {check.number(index + 1, items.length)}
          </h3>
          <CheckForm slug={slug} item={item} lang={lang} words={words} />
        </chapter-check>
      ))}
    </section>
  );
}
