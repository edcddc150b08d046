import type { Words } from '@/content/editions';
import { claims } from '@/content/facts/claims';
import type { FactSentence } from '@/content/prose';
import { accountsOf, kindOf } from '@/content/reading';

/**
 * Whose telling a sentence is, for the sentence that says so only by the frame, the column or the mark around it:
 * “Account A’s reading: ”. It goes with the sentence wherever that stands alone. Null when the sentence names its
 * teller itself.
 */
export function tellerOf(sentence: FactSentence, words: Words): string | null {
  const { teller } = words.explainer;
  const text = sentence.text.toLowerCase();
  const accounts = accountsOf(sentence).map((account) => words.site.accounts[account].name);
  const names = [...Object.values(words.site.accounts).map(({ name }) => name), ...teller.named];
  if (names.some((name) => text.includes(name.toLowerCase()))) return null;
  const [account, other] = accounts;
  if (!account) return null;
  if (other) return teller.both;
  // What somebody else says is reported; only the account's own readings are its readings.
  const isOwn = sentence.claims.every((id) => claims[id].speakers.length === 0);
  const kind = kindOf(sentence);
  if (isOwn && kind === 'analysis') return teller.reading(account);
  return isOwn && kind === 'forecast' ? teller.forecast(account) : teller.report(account);
}
