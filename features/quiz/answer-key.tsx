import type { Words } from '@/content/editions';
import { Paper } from '@/features/explainer/papers/paper';
import type { Language } from '@/lib/languages';
import type { Scope } from './bank';
import { FormatLinks } from './formats/format-links';
import { ItemChapter } from './item-chapter';
import type { Explanation } from './kinds/kind';
import { NumberedItem } from './numbered-item';
import { letterOf } from './printed-item';
import type { PublicItem } from './public-item';
import { ScopeForm } from './scope-form';

/** An item as the sheet shows it, and everything that could be answered, explained. */
export type KeyedItem = { item: PublicItem; explanations: readonly Explanation[] };

/** The answers to the printed quiz of the same scope, under the same numbers. Only teachers may see it. */
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
  return (
    <Paper
      title={key.title}
      standfirst={key.standfirst}
      aside={<ScopeForm scope={scope} action={`/${lang}/quiz/key`} words={words} />}
      lang={lang}
      words={words}
    >
      <ol className="mt-8 border-t-2 border-ink print:mt-4">
        {items.map((keyed, index) => (
          <KeyEntry key={keyed.item.id} keyed={keyed} number={index + 1} words={words} />
        ))}
      </ol>
      <section aria-labelledby="formats" className="no-print mt-12">
        <h2 id="formats" className="text-title-2">
          {words.formats.title}
        </h2>
        <FormatLinks base="/quiz/bank" words={words} />
      </section>
    </Paper>
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
      <ItemChapter item={item} words={words} />
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
