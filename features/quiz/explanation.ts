import type { ClaimId } from '@/content/facts/claims';
import type { Item } from './bank';
import type { PublicOption } from './public-item';

/** An option explained: whether it is right, whether it was chosen, why, and the claim whose sentence to reread. */
export type Explanation = PublicOption & { isRight: boolean; isChosen: boolean; explanation: string; claim: ClaimId };

/** Explains every option of an answered item, in the order in which they were shown. */
export function explain(item: Item, options: readonly PublicOption[], given: readonly string[]): Explanation[] {
  return options.map((option) => ({
    ...option,
    isRight: option.id === item.fact.right,
    isChosen: given.includes(option.id),
    ...reasonFor(item, option.id),
  }));
}

function reasonFor({ fact, words }: Item, option: string): { explanation: string; claim: ClaimId } {
  const first = fact.claims[0] as ClaimId;
  if (fact.kind === 'account')
    return { explanation: (words as { options: Record<string, string> }).options[option] ?? '', claim: first };
  const said = (words as { options: Record<string, { explanation: string }> }).options[option];
  return { explanation: said?.explanation ?? '', claim: fact.options[option] ?? first };
}
