import 'server-only';
import type { OwnQuestions } from '@/features/quiz/asked-item';
import { getItem, type Item, isItemId, listItemIds } from '@/features/quiz/bank';
import { kindOf } from '@/features/quiz/kinds/kinds';
import { isOwnItemId } from '@/features/quiz/own-items/own-item-id';
import type { PublicItem } from '@/features/quiz/public-item';
import { choicesOf } from '@/features/quiz/scoring';
import type { Language } from '@/lib/languages';
import type { LessonItem } from './lesson';

/** A line of an item and how many answers held it. Of an order or a match: how many had it right. */
export type ItemBar = { id: string; text: string; n: number; isRight: boolean };

/** Below so many answers no shares are shown. */
export const fewestAnswers = 5;

/** An item that can be shown: how it was answered, and the item itself. */
export type ShownItem = LessonItem & { whole: Item };

/**
 * The items with enough answers to be shown, in the order of the bank, instructors' own questions last, the oldest first.
 * @param questions the own questions among them
 */
export function showableItems(items: readonly LessonItem[], questions: OwnQuestions, lang: Language): ShownItem[] {
  const order: readonly string[] = listItemIds('all');
  const own: readonly string[] = [...questions.keys()];
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length + own.indexOf(id));
  return items
    .filter(({ n }) => n >= fewestAnswers)
    .flatMap((item): ShownItem[] => {
      const { id } = item;
      const whole = isItemId(id) ? getItem(id, lang) : isOwnItemId(id) ? questions.get(id) : undefined;
      return whole ? [{ ...item, whole }] : [];
    })
    .sort((a, b) => place(a.id) - place(b.id) || (a.id < b.id ? -1 : 1));
}

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
