// For tests: the bank as it would be with other keys and other explanations, and nothing else changed. Nothing that a
// reader receives before the answer may differ between the two.
import { accountAnswers, type ItemFact } from '@/content/facts/item';

const next = <Value>(list: readonly Value[], value: Value): Value =>
  list[(list.indexOf(value) + 1) % list.length] as Value;
const moved = <Value>(list: readonly Value[]): Value[] => [...list.slice(1), ...list.slice(0, 1)];

/** The same item with another key, and leading back to other claims. */
export function otherKey(fact: ItemFact): ItemFact {
  const claims = ['no-retreat'] as const;
  const elsewhere = <Map extends object>(map: Map) =>
    Object.fromEntries(Object.keys(map).map((id) => [id, 'no-retreat'])) as Map;
  switch (fact.kind) {
    case 'one':
      return { ...fact, claims, options: elsewhere(fact.options), right: next(Object.keys(fact.options), fact.right) };
    case 'several': {
      const others = Object.keys(fact.options).filter((option) => !fact.right.includes(option));
      return { ...fact, claims, options: elsewhere(fact.options), right: others };
    }
    case 'order':
      return { ...fact, claims, options: elsewhere(fact.options), right: moved(fact.right) };
    case 'match': {
      const lefts = Object.keys(fact.right);
      const rights = moved(Object.values(fact.right));
      const right = Object.fromEntries(lefts.map((left, at) => [left, rights[at] ?? '']));
      return { ...fact, claims, lefts: elsewhere(fact.lefts), right };
    }
    case 'number':
      return { ...fact, claims, right: fact.right + 1, accepts: [1000] };
    case 'account':
      return { ...fact, claims, right: next(accountAnswers, fact.right) };
  }
}

/** The same words with every explanation replaced. */
function otherExplanations(value: unknown, name = ''): unknown {
  if (name === 'explanation') return 'Said otherwise.';
  if (name === 'near') return [{ value: 1, explanation: 'Said otherwise.' }];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, otherExplanations(inner, key)]));
}

/** The words of an item with every explanation replaced. */
export function otherWords(fact: ItemFact, words: unknown): unknown {
  const other = otherExplanations(words) as Record<string, unknown>;
  // The explanations of an `account` item stand under its answers, without a name of their own.
  if (fact.kind === 'account')
    other.options = Object.fromEntries(accountAnswers.map((answer) => [answer, `Said otherwise of ${answer}.`]));
  return other;
}
