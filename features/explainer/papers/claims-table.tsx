import type { Words } from '@/content/editions';
import { type AccountId, accountIds } from '@/content/facts/accounts';
import { type ChapterSlug, chapterSlugs } from '@/content/facts/chapters';
import { type ClaimFact, type ClaimId, claimIds, claims } from '@/content/facts/claims';
import { findSinceNote } from '@/content/facts/since-notes';
import { classNames } from '@/lib/class-names';
import type { Language } from '@/lib/languages';
import { AccountName } from '../account-name';
import { KindSign } from '../kind-sign';
import { SinceNote } from '../since/since-note';
import { Paper } from './paper';

type Common = { lang: Language; words: Words };

/** Every claim with what each account says of it, and where: a table to print. */
export function ClaimsTable({ lang, words }: { lang: Language; words: Words }) {
  const { claims: said } = words.papers;
  return (
    <Paper title={said.title} standfirst={said.standfirst} isWide lang={lang} words={words}>
      {chapterSlugs.map((slug) => (
        <ChapterClaims key={slug} slug={slug} lang={lang} words={words} />
      ))}
    </Paper>
  );
}

function ChapterClaims({ slug, lang, words }: { slug: ChapterSlug } & Common) {
  const { columns } = words.papers.claims;
  const head = 'border-b-2 border-ink py-1.5 pr-4 align-bottom font-semibold';
  return (
    <div className="mt-10 print:mt-6">
      <h2 id={`claims-${slug}`} className="text-title-3">
        {words.chapters[slug].title}
      </h2>
      {/* The table scrolls within its own box where the window is narrower than its columns. */}
      <section
        aria-labelledby={`claims-${slug}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className="mt-2 overflow-x-auto print:overflow-visible"
      >
        <table className="w-full min-w-2xl table-fixed border-collapse text-left text-label print:min-w-0">
          <thead className="font-sans text-quiet">
            <tr>
              <th className={`w-[22%] ${head}`}>{columns.claim}</th>
              <th className={`w-[18%] print:w-[14%] ${head}`}>{columns.kind}</th>
              {accountIds.map((account) => (
                <th key={account} className={head}>
                  <AccountName account={account} words={words} className="block" />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {claimIds
              .filter((id) => claims[id].chapter === slug)
              .map((id) => (
                <ClaimRow key={id} id={id} lang={lang} words={words} />
              ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function ClaimRow({ id, lang, words }: { id: ClaimId } & Common) {
  const { kind } = claims[id];
  const isNoted = findSinceNote(id) !== null;
  return (
    <>
      <tr
        className={classNames('break-inside-avoid align-top', isNoted ? 'break-after-avoid' : 'border-b border-rule')}
        data-claim={id}
      >
        <th className="py-2 pr-4 font-semibold">{words.claims[id].title}</th>
        <td className="py-2 pr-4 font-sans">
          <span className="flex items-center gap-1.5">
            <KindSign kind={kind} />
            {words.explainer.kinds[kind].name}
          </span>
        </td>
        {accountIds.map((account) => (
          <td key={account} className="py-2 pr-4">
            <Telling id={id} account={account} words={words} />
          </td>
        ))}
      </tr>
      {isNoted && (
        <tr className="break-inside-avoid border-b border-rule">
          <td colSpan={4} className="pb-2">
            <div className="-mt-2 max-w-[34rem] print:max-w-none">
              <SinceNote id={id} lang={lang} words={words} />
            </div>
          </td>
        </tr>
      )}
    </>
  );
}

function Telling({ id, account, words }: { id: ClaimId; account: AccountId; words: Words }) {
  const paragraphs = (claims[id] as ClaimFact)[account];
  const telling: { [Account in AccountId]?: string } = words.claims[id];
  if (paragraphs.length === 0) return <span className="text-quiet">{words.explainer.mark.silent}</span>;
  return (
    <>
      {telling[account]} <span className="font-sans whitespace-nowrap text-quiet">[{paragraphs.join(', ')}]</span>
    </>
  );
}
