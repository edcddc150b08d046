import type { ReactNode } from 'react';
import type { Words } from '@/content/editions';
import { Paper } from '@/features/explainer/papers/paper';
import type { Language } from '@/lib/languages';
import { ItemChapter } from './item-chapter';
import type { Explanation } from './kinds/kind';
import { NumberedItem } from './numbered-item';
import { letterOf } from './printed-item';
import type { PublicItem } from './public-item';

/** An item as the sheet shows it, and everything that could be answered, explained. */
export type KeyedItem = { item: PublicItem; explanations: readonly Explanation[] };

/** The answers to a printed quiz, under the same numbers. Only teachers may see it. */
export function AnswerKey({
  heading,
  aside,
  after,
  back,
  items,
  lang,
  words,
}: {
  /** Whose quiz it is, where it is that of one class. */
  heading?: string;
  /** What only the screen shows: which questions are printed. */
  aside: ReactNode;
  /** What only the screen shows below it. */
  after?: ReactNode;
  /** Where it is left to, if not to the guide. */
  back?: { href: string; label: string };
  items: readonly KeyedItem[];
  lang: Language;
  words: Words;
}) {
  const { key } = words.quiz;
  return (
    <Paper
      title={heading ? `${key.title}: ${heading}` : key.title}
      standfirst={key.standfirst}
      aside={aside}
      {...(back && { back })}
      lang={lang}
      words={words}
    >
      <ol className="answer-key mt-8 border-t-2 border-ink print:mt-4">
        {items.map((keyed, index) => (
          <KeyEntry key={keyed.item.id} keyed={keyed} number={index + 1} words={words} />
        ))}
      </ol>
      {after}
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
              {explanation && <span className="block text-quiet">{explanation}</span>}
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
