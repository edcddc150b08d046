import type { Words } from '@/content/editions';
import type { AccountId } from '@/content/facts/accounts';
import { classNames } from '@/lib/class-names';

export const accountText = { a: 'text-account-a', b: 'text-account-b' } as const;
/** A's line is whole, B's is broken: they differ without colour too. */
export const accountEdge = { a: 'border-account-a border-solid', b: 'border-account-b border-dashed' } as const;

/** An account is never just a letter: “Account A, an explainer”. */
export function AccountName({ account, words, className }: { account: AccountId; words: Words; className?: string }) {
  return (
    <span className={classNames('font-sans text-label font-semibold', accountText[account], className)}>
      {words.site.accounts[account].label}
    </span>
  );
}
