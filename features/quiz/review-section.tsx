import { Disclosure } from '@/components/ui/disclosure';
import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import type { Answered } from './attempt';
import type { Explanation } from './explanation';
import { Explanations } from './explanations';
import { ItemChapter } from './item-chapter';
import { Prompt } from './kinds/prompt';
import type { AskedId } from './own-items/own-item-id';
import type { PublicItem } from './public-item';
import { fewestOthers, type Others } from './statistics/others';
import { Verdict } from './verdict';

export type Review = { item: PublicItem; answer: Answered | null; explanations: Explanation[] };

/** Every answer once more, how others did on its item, and, folded away, its explanations. */
export function ReviewSection({
  reviews,
  others,
  lang,
  words,
}: {
  reviews: readonly Review[];
  others: ReadonlyMap<AskedId, Others>;
  lang: Language;
  words: Words;
}) {
  const { quiz } = words;
  return (
    <section aria-labelledby="answers">
      <h2 id="answers" className="mt-14 text-title-2">
        {quiz.result.answers}
      </h2>
      {others.size > 0 && <p className="mt-2 font-sans text-label text-quiet">{quiz.others.note(fewestOthers)}</p>}
      {reviews.map(({ item, answer, explanations }) => {
        const other = others.get(item.id);
        return (
          <section key={item.id} aria-label={item.prompt} className="mt-8 border-t border-rule pt-4">
            {answer ? (
              <Verdict answer={answer} words={words} />
            ) : (
              <p className="text-quiet">{quiz.result.unanswered}</p>
            )}
            <p className="mt-3 text-title-3 font-semibold">
              <Prompt item={item} />
            </p>
            {other && (
              <p className="mt-2 font-sans text-label text-quiet">
                {quiz.others.sentence(other.n, Math.round(100 * other.share))}
              </p>
            )}
            <Disclosure className="mt-2" summary={quiz.feedback.options}>
              <ItemChapter item={item} words={words} />
              <Explanations explanations={explanations} lang={lang} words={words} />
            </Disclosure>
          </section>
        );
      })}
    </section>
  );
}
