import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import type { Words } from '@/content/editions';
import type { ItemPart } from '@/content/facts/item';
import type { Language } from '@/lib/languages';
import { type Attempt, answeredBefore, bandFor, missedItems, type Points } from './attempt';
import { calibrationOf } from './calibration';
import { CalibrationSection } from './calibration-section';
import { ChapterScores } from './chapter-scores';
import { OnceMore } from './once-more';
import type { AskedId } from './own-items/own-item-id';
import { rereadOf } from './reread';
import { RereadSection } from './reread-section';
import { type Review, ReviewSection } from './review-section';
import { inTenths } from './scoring';
import { ShareCard } from './share-card';
import type { Others } from './statistics/others';

/** The result: the score and what it rests on, what to read again, the ways on, every answer once more. */
export function ResultPage({
  attempt,
  total,
  chapters,
  reviews,
  others,
  next,
  once,
  address,
  lang,
  words,
}: {
  attempt: Attempt;
  total: Points;
  chapters: { chapter: ItemPart; points: Points }[];
  reviews: Review[];
  others: ReadonlyMap<AskedId, Others>;
  /** What the class of a pupil asks for next; null for everybody else. */
  next: ReactNode;
  /** A token for the form that begins another attempt. */
  once: string;
  /** Where the quiz is, for whoever gets the card. */
  address: string;
  lang: Language;
  words: Words;
}) {
  const { result } = words.quiz;
  const band = bandFor(total);
  const score = result.score(inTenths(total.score), inTenths(total.max));
  const missed = missedItems(attempt).length;
  const before = answeredBefore(attempt);
  const calibration = calibrationOf(attempt.answers);
  return (
    <div className="mx-auto max-w-measure px-5 pt-10 sm:pt-16">
      <h1 className="font-sans text-label font-semibold text-quiet">{result.title}</h1>
      <div role="status">
        <p className="mt-1 text-title-1 font-semibold" data-score={total.score} data-max={total.max}>
          {score}
        </p>
        {band !== 'none' && <p className="mt-3 text-lead text-quiet">{result.summary[band]}</p>}
        {before > 0 && <p className="mt-3 text-quiet">{result.before(before, attempt.items.length)}</p>}
      </div>
      {next}
      <RereadSection rows={rereadOf(reviews)} lang={lang} words={words} />
      <CalibrationSection rows={calibration} words={words} />
      <h2 className="mt-12 text-title-2">{result.byChapter}</h2>
      <ChapterScores chapters={chapters} words={words} />
      {!next && (
        <p className="no-print mt-8">
          <ButtonLink rank="second" href={`/${lang}/poll`}>
            {result.vote}
          </ButtonLink>
        </p>
      )}
      <OnceMore attempt={attempt} missed={missed} isAside={next !== null} once={once} lang={lang} words={words} />
      <ShareCard score={score} rows={calibration} address={address} words={words} />
      <ReviewSection reviews={reviews} others={others} lang={lang} words={words} />
    </div>
  );
}
