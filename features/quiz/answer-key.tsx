import type { Words } from '@/content/editions';
import { type ChapterSlug, chapterSlugs } from '@/content/facts/chapters';
import { Paper } from '@/features/explainer/papers/paper';
import type { Language } from '@/lib/languages';
import type { Scope } from './bank';
import type { Explanation } from './kinds/kind';
import { NumberedItem } from './numbered-item';
import { letterOf } from './printed-item';
import type { PublicItem } from './public-item';
import { ScopeForm } from './scope-form';

/** An item as the sheet shows it, and everything that could be answered, explained. */
export type KeyedItem = { item: PublicItem; explanations: readonly Explanation[] };

/** The answers to the printed quiz of the same scope, under the same numbers. Only instructors may see it. */
export function AnswerKey({
  scope,
  items,
  lang,
  words,
}: {
  scope: Scope;
  items: readonly KeyedItem[];
  lang: Language;
  words: Words;
}) {
  const { key } = words.quiz;
  const chapters = chapterSlugs.filter((slug) => items.some(({ item }) => item.chapter === slug));
  return (
    <Paper
      title={key.title}
      standfirst={key.standfirst}
      aside={<ScopeForm scope={scope} action={`/${lang}/quiz/key`} words={words} />}
      lang={lang}
      words={words}
    >
      {chapters.map((slug) => (
        <ChapterKey key={slug} slug={slug} items={items} words={words} />
      ))}
    </Paper>
  );
}

function ChapterKey({ slug, items, words }: { slug: ChapterSlug; items: readonly KeyedItem[]; words: Words }) {
  return (
    <section aria-labelledby={`key-${slug}`}>
      <h2 id={`key-${slug}`} className="mt-10 border-b-2 border-ink pb-1 text-title-3 print:mt-6">
        {words.chapters[slug].title}
      </h2>
      <ol>
        {items.map(
          (keyed, index) =>
            keyed.item.chapter === slug && (
              <KeyEntry key={keyed.item.id} keyed={keyed} number={index + 1} words={words} />
            ),
        )}
      </ol>
    </section>
  );
}

/** What is right for the options of an order, and for the left sides of pairs, is where they belong. */
function KeyEntry({
  keyed: { item, explanations },
  number,
  words,
}: {
  keyed: KeyedItem;
  number: number;
  words: Words;
}) {
  const isPlaced = item.kind === 'order' || item.kind === 'match';
  return (
    <NumberedItem item={item} number={number}>
      <ul className="mt-2 grid gap-1.5">
        {explanations.map(({ id, text, isRight, placed, explanation }) => (
          <li key={id} className="grid grid-cols-[2.25rem_1fr]" data-right={isPlaced || isRight}>
            <span className="font-sans font-bold">{signOf(item, { isRight, placed })}</span>
            <span>
              <span className={isPlaced || isRight ? 'font-semibold' : undefined}>{text}</span>
              {!isPlaced && isRight && <span className="sr-only"> ({words.quiz.feedback.correct})</span>}
              {placed?.as === 'pair' && <span className="font-semibold">: {placed.right}</span>}
              <span className="block text-quiet">{explanation}</span>
            </span>
          </li>
        ))}
      </ul>
    </NumberedItem>
  );
}

/** What a pupil should have written on the sheet: a tick, a place or the letter of the other half. */
function signOf(item: PublicItem, { isRight, placed }: Pick<Explanation, 'isRight' | 'placed'>): string {
  if (placed?.as === 'place') return placed.right;
  if (placed) return letterOf(item.rights.findIndex(({ text }) => text === placed.right));
  return isRight ? '✓' : '';
}
