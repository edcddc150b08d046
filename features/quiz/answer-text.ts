import type { Words } from '@/content/editions';
import { accountAnswers, type ItemFact } from '@/content/facts/item';
import type { Item } from './bank';
import { matchedTo } from './kinds/match';

type Asked = Pick<Item, 'fact' | 'words'>;

/** The texts of what can be chosen, put in order or matched, by id. */
function textsOf(said: Item['words']): Readonly<Record<string, string>> {
  const options = 'lefts' in said ? said.lefts : 'options' in said && !('statement' in said) ? said.options : {};
  return Object.fromEntries(Object.entries(options).map(([id, option]) => [id, (option as { text: string }).text]));
}

/**
 * An answer in words, for lists of answers: options by their texts, an order from first to last, pairs with both halves,
 * a number with what it counts. What the item does not know any more stays as it was stored.
 * @param given settled, as it is stored
 * @param between what stands between two of its parts
 */
export function answerText(
  { fact, words: said }: Asked,
  given: readonly string[],
  words: Words,
  between = '; ',
): string {
  const texts = textsOf(said);
  const [first = ''] = given;
  switch (fact.kind) {
    case 'account': {
      const answer = accountAnswers.find((one) => one === first);
      return answer ? words.quiz.item.accountAnswers[answer] : first;
    }
    case 'order':
      return given.map((id, place) => `${place + 1}. ${texts[id] ?? id}`).join(between);
    case 'match': {
      const rights: Readonly<Record<string, string>> = 'rights' in said ? said.rights : {};
      return Object.keys(fact.lefts)
        .map((left) => [left, matchedTo(left, given)] as const)
        .map(([left, right]) => `${texts[left] ?? left}: ${rights[right] ?? right}`)
        .join(between);
    }
    case 'number':
      return 'unit' in said ? `${first} ${said.unit}`.trim() : first;
    default:
      return given.map((id) => texts[id] ?? id).join(between);
  }
}

/** What is right for an item, in the same words. */
export const rightText = (item: Asked, words: Words, between?: string): string =>
  answerText(item, rightAnswer(item.fact), words, between);

/** The answer that has all points, as it would be stored. */
function rightAnswer(fact: ItemFact): string[] {
  if (fact.kind === 'match') return Object.entries(fact.right).map(([left, right]) => `${left}=${right}`);
  return [fact.right].flat().map(String);
}
