import { ButtonLink } from '@/components/ui/button';
import type { Words } from '@/content/editions';
import type { ChapterSlug } from '@/content/facts/chapters';
import type { Language } from '@/lib/languages';
import { type Answered, bandFor, type Points } from './attempt';
import type { Explanation } from './explanation';
import { Explanations, Question, Verdict } from './feedback';
import type { PublicItem } from './public-item';
import { written } from './scoring';

export type Review = { item: PublicItem; answer: Answered | null; explanations: Explanation[] };

/** The result: the score, the score by chapter, every answer once more with its explanations. */
export function ResultPage({
  total,
  chapters,
  reviews,
  lang,
  words,
}: {
  total: Points;
  chapters: { chapter: ChapterSlug; points: Points }[];
  reviews: Review[];
  lang: Language;
  words: Words;
}) {
  const { result } = words.quiz;
  const band = bandFor(total);
  return (
    <div className="mx-auto max-w-measure px-5 pt-10 sm:pt-16">
      <h1 className="font-sans text-label font-semibold text-quiet">{result.title}</h1>
      <p className="mt-1 text-title-1 font-semibold" data-score={total.score} data-max={total.max}>
        {result.score(written(total.score), written(total.max))}
      </p>
      {band !== 'none' && <p className="mt-3 text-lead text-quiet">{result.summary[band]}</p>}
      <h2 className="mt-10 text-title-2">{result.byChapter}</h2>
      <ChapterScores chapters={chapters} words={words} />
      <p className="mt-8 flex flex-wrap gap-3">
        <ButtonLink href={`/${lang}/poll`}>{result.vote}</ButtonLink>
        <ButtonLink rank="second" href={`/${lang}/quiz`}>
          {result.again}
        </ButtonLink>
      </p>
      <h2 className="mt-14 text-title-2">{result.answers}</h2>
      {reviews.map(({ item, answer, explanations }) => (
        <section key={item.id} aria-label={item.prompt} className="mt-8 border-t border-rule pt-4">
          {answer ? <Verdict answer={answer} words={words} /> : <p className="text-quiet">{result.unanswered}</p>}
          <Question item={item} />
          <details className="mt-2">
            <summary className="inline-block py-2 font-sans text-label text-accent underline underline-offset-4">
              {words.quiz.feedback.options}
            </summary>
            <Explanations explanations={explanations} lang={lang} words={words} />
          </details>
        </section>
      ))}
    </div>
  );
}

function ChapterScores({ chapters, words }: { chapters: { chapter: ChapterSlug; points: Points }[]; words: Words }) {
  const { result } = words.quiz;
  return (
    <table className="mt-3 w-full border-collapse">
      <thead className="font-sans text-label text-quiet">
        <tr>
          <th scope="col" className="border-b-2 border-ink py-2 text-left font-semibold">
            {result.chapter}
          </th>
          <th scope="col" className="border-b-2 border-ink py-2 text-right font-semibold">
            {result.points}
          </th>
        </tr>
      </thead>
      <tbody>
        {chapters.map(({ chapter, points }) => (
          <tr key={chapter} className="border-b border-rule">
            <th scope="row" className="py-2 text-left font-normal">
              {words.chapters[chapter].title}
            </th>
            <td className="py-2 text-right whitespace-nowrap tabular-nums">
              {written(points.score)} / {written(points.max)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
