import type { Words } from '@/content/editions';
import { type AccountId, accountIds } from '@/content/facts/accounts';
import { type ClaimFact, type ClaimId, claims } from '@/content/facts/claims';
import type { Language } from '@/lib/languages';
import { KindSign } from './kind-sign';

/** The accounts that carry a claim. */
export const carriersOf = (id: ClaimId): AccountId[] =>
  accountIds.filter((account) => (claims[id] as ClaimFact)[account].length > 0);

/**
 * The mark after a citing sentence. It leads to the claim on the sources page; where script runs, it opens the
 * note of that claim in place (citation.element.ts).
 * @param accounts the accounts whose telling the sentence gives
 * @param anchor when the mark, not its sentence, is where links to this claim lead
 */
export function Citation({
  id,
  accounts,
  anchor,
  lang,
  words,
}: {
  id: ClaimId;
  accounts: readonly AccountId[];
  anchor?: string | undefined;
  lang: Language;
  words: Words;
}) {
  const { kind } = claims[id];
  const shown = accounts.length > 0 ? accounts : carriersOf(id);
  const names = shown.map((account) => words.site.accounts[account].name).join(words.explainer.mark.and);
  return (
    <a
      className="mark"
      id={anchor}
      href={`/${lang}/sources#${id}`}
      aria-label={words.explainer.mark.label(words.claims[id].title, names, words.explainer.kinds[kind].name)}
    >
      {shown.map((account) => (
        <span key={account} aria-hidden="true" translate="no" className={account}>
          {words.site.accounts[account].letter}
        </span>
      ))}
      {/* Most claims are events: a mark without a sign is one. */}
      {kind !== 'event' && <KindSign kind={kind} />}
    </a>
  );
}
