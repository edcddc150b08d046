import 'server-only';
import { type Item, isItemId } from '@/features/quiz/bank';
import { kindOf } from '@/features/quiz/kinds/kinds';
import type { PublicItem } from '@/features/quiz/public-item';
import { choicesOf } from '@/features/quiz/scoring';
import type { LessonItem } from './lesson';

/** A line of an item and how many answers held it. Of an order or a match: how many had it right. */
export type ItemBar = { id: string; text: string; n: number; isRight: boolean };

/** Below so many answers no shares are shown (`product.md`). */
export const fewestAnswers = 5;

/** The items of the bank with enough answers to be shown, in the order of the bank. */
export const showableItems = (items: readonly LessonItem[], order: readonly string[]): LessonItem[] =>
  items
    .filter(({ id, n }) => n >= fewestAnswers && isItemId(id))
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));

/**
 * What a class answered to an item, line by line, the key with it.
 * @param face the item as it is shown
 * @param other how answers are called that were none of the numbers explained
 */
export function itemBars(item: Item, face: PublicItem, given: LessonItem['given'], other: string): ItemBar[] {
  if (item.fact.kind === 'number') return numberBars(item, face, given, other);
  const isPlaced = item.fact.kind === 'order' || item.fact.kind === 'match';
  const bars = new Map<string, ItemBar>();
  for (const one of given) {
    // Fact and words of one item are of one kind.
    for (const line of kindOf(item.fact).explain(item as never, face, one.given)) {
      const { placed } = line;
      const text = !placed
        ? line.text
        : placed.as === 'place'
          ? `${placed.right}. ${line.text}`
          : `${line.text} → ${placed.right}`;
      const bar = bars.get(line.id) ?? { id: line.id, text, n: 0, isRight: isPlaced || line.isRight };
      bars.set(line.id, { ...bar, n: bar.n + ((isPlaced ? line.isRight : line.isChosen) ? one.n : 0) });
    }
  }
  return [...bars.values()];
}

/** Any number may be typed: the right one and those that are explained get a line, all others one together. */
function numberBars(item: Item, face: PublicItem, given: LessonItem['given'], other: string): ItemBar[] {
  if (item.fact.kind !== 'number') return [];
  const counts = new Map<string, number>();
  for (const one of given)
    for (const choice of choicesOf(item, one.given)) counts.set(choice, (counts.get(choice) ?? 0) + one.n);
  const right = [item.fact.right, ...(item.fact.accepts ?? [])].map(String);
  const values = [...new Set([String(item.fact.right), ...counts.keys()])].filter((value) => value !== 'other');
  return [
    ...values.map((id) => ({
      id,
      text: `${id} ${face.unit ?? ''}`.trim(),
      n: counts.get(id) ?? 0,
      isRight: right.includes(id),
    })),
    ...(counts.has('other') ? [{ id: 'other', text: other, n: counts.get('other') ?? 0, isRight: false }] : []),
  ];
}
