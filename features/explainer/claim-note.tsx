import type { Words } from '@/content/editions';
import { type AccountId, accountIds } from '@/content/facts/accounts';
import { type ClaimFact, type ClaimId, claims } from '@/content/facts/claims';
import type { Quotation } from '@/content/words';
import { classNames } from '@/lib/class-names';
import { AccountName, accountEdge } from './account-name';
import { KindSign } from './kind-sign';

/** Where a claim comes from: its kind, what each account says and in which paragraph, who is quoted, in which words. */
export function ClaimNote({ id, words }: { id: ClaimId; words: Words }) {
  const fact: ClaimFact = claims[id];
  const { mark, kinds } = words.explainer;
  return (
    <>
      <p className="flex items-center gap-2 font-sans text-label text-quiet">
        <KindSign kind={fact.kind} className="size-5" />
        <span className="first-letter:uppercase">{kinds[fact.kind].name}</span>
      </p>
      {fact.speakers.length > 0 && (
        <p className="mt-1 font-sans text-label text-quiet">
          {mark.speaker} {fact.speakers.map((speaker) => words.speakers[speaker].name).join(', ')}
        </p>
      )}
      <div className="mt-3 grid gap-3">
        {accountIds.map((account) => (
          <AccountTelling key={account} id={id} account={account} words={words} />
        ))}
      </div>
    </>
  );
}

/** Whose words a quotation holds: the speaker's, or the account's, and then on whom. */
function ownerOf({ from, speaker, on }: Quotation, words: Words): string {
  const { mark } = words.explainer;
  if (speaker) return words.speakers[speaker].name;
  const account = words.site.accounts[from].name;
  return on ? mark.wordsOn(account, words.speakers[on].name) : mark.wordsOf(account);
}

function AccountTelling({ id, account, words }: { id: ClaimId; account: AccountId; words: Words }) {
  const paragraphs = (claims[id] as ClaimFact)[account];
  const telling: { a?: string; b?: string; quotes?: readonly Quotation[] } = words.claims[id];
  const { mark } = words.explainer;
  return (
    <div className={classNames('border-l-4 pl-3', accountEdge[account])}>
      <AccountName account={account} words={words} />
      {paragraphs.length === 0 ? (
        <p className="text-quiet">{mark.silent}</p>
      ) : (
        <>
          <span className="font-sans text-label text-quiet">
            , {(paragraphs.length === 1 ? mark.paragraph : mark.paragraphs)(paragraphs.join(', '))}
          </span>
          <p>{telling[account]}</p>
          {telling.quotes
            ?.filter((quote) => quote.from === account)
            .map((quote) => (
              <blockquote key={quote.words} className="mt-1 text-quiet">
                “{quote.words}”<cite className="not-italic"> ({ownerOf(quote, words)})</cite>
              </blockquote>
            ))}
        </>
      )}
    </div>
  );
}
