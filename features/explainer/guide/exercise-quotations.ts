import type { Words } from '@/content/editions';
import type { AccountId } from '@/content/facts/accounts';
import { type DifferenceId, differences } from '@/content/facts/differences';
import type { Quotation } from '@/content/words';

/** What an account says on a point in its own words: the quotations from it that the claims of the point hold. */
export const quotationsOf = (id: DifferenceId, account: AccountId, words: Words): readonly Quotation[] =>
  differences[id].claims.flatMap((claim) => {
    const { quotes }: { quotes?: readonly Quotation[] } = words.claims[claim];
    return quotes?.filter(({ from }) => from === account) ?? [];
  });
