import { UnfoldAll } from '@/components/ui/folded';
import type { Words } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import { claimIds, claimKinds, claims } from '@/content/facts/claims';
import { differenceIds } from '@/content/facts/differences';
import type { Language } from '@/lib/languages';
import { AccountName } from './account-name';
import { Caveats } from './caveats';
import { carriersOf } from './citation';
import { ClaimGrid } from './figures/claim-grid';
import { KindSign } from './kind-sign';
import { PaperHead } from './paper-head';
import { ClaimEntry, DifferenceEntry } from './source-entries';

/** The sources page: the two accounts, the kinds of claim, every claim by chapter, every difference. */
export function Sources({ lang, words }: { lang: Language; words: Words }) {
  const { sources, kinds } = words.explainer;
  const carriers = claimIds.map(carriersOf);
  const only = (account: 'a' | 'b') => carriers.filter((list) => list.length === 1 && list[0] === account).length;
  return (
    <div className="mx-auto max-w-measure px-5 pt-10 sm:pt-16">
      <PaperHead path="/sources" lang={lang} words={words} />
      <h1 className="text-title-1">{sources.title}</h1>
      <p className="mt-4 text-lead text-quiet">{sources.standfirst}</p>
      <nav aria-label={sources.onPage} className="no-print mt-4 font-sans text-label">
        <ul className="-mx-2 flex flex-wrap">
          {[
            ['accounts', sources.accounts],
            ['kinds', sources.kinds],
            ['differences', sources.differences],
            ['claims', sources.claims],
            ...chapterSlugs.map((slug) => [`claims-${slug}`, words.chapters[slug].title]),
          ].map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-block px-2 py-2">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="mt-6">
        <ClaimGrid lang={lang} words={words} to={(id) => `#${id}`} />
      </div>
      <UnfoldAll label={sources.unfold} />

      <section aria-labelledby="accounts" className="mt-12">
        <h2 id="accounts" className="text-title-2">
          {sources.accounts}
        </h2>
        <dl className="mt-4 grid gap-4">
          {(['a', 'b'] as const).map((account) => (
            <div key={account}>
              <dt>
                <AccountName account={account} words={words} />
              </dt>
              <dd>{account === 'a' ? sources.accountA : sources.accountB}</dd>
            </div>
          ))}
        </dl>
        <Caveats words={words} />
        <p className="mt-4">{sources.texts}</p>
      </section>

      <section aria-labelledby="kinds" className="mt-12">
        <h2 id="kinds" className="text-title-2">
          {sources.kinds}
        </h2>
        <dl className="mt-4 grid gap-3">
          {claimKinds.map((kind) => (
            <div key={kind} className="grid grid-cols-[2rem_1fr] gap-x-2">
              <dt className="contents font-semibold">
                <KindSign kind={kind} className="mt-1 size-6" />
                <span className="first-letter:uppercase">{kinds[kind].name}</span>
              </dt>
              <dd className="col-start-2">{kinds[kind].meaning}</dd>
            </div>
          ))}
        </dl>
      </section>

      <section aria-labelledby="differences" className="mt-14">
        <h2 id="differences" className="text-title-2">
          {sources.differences}
        </h2>
        <p className="mt-3 text-quiet">{sources.differencesText(differenceIds.length)}</p>
        <div className="mt-5">
          {differenceIds.map((id) => (
            <DifferenceEntry key={id} id={id} lang={lang} words={words} />
          ))}
        </div>
      </section>

      <section aria-labelledby="claims" className="mt-14">
        <h2 id="claims" className="text-title-2">
          {sources.claims}
        </h2>
        <p className="mt-3 text-quiet">
          {sources.counts(claimIds.length, only('a'), only('b'), carriers.filter((list) => list.length === 2).length)}
        </p>
        {chapterSlugs.map((slug) => (
          <section key={slug} aria-labelledby={`claims-${slug}`} className="mt-10">
            <h3 id={`claims-${slug}`} className="mb-2 text-title-3">
              {words.chapters[slug].title}
            </h3>
            {claimIds
              .filter((id) => claims[id].chapter === slug)
              .map((id) => (
                <ClaimEntry key={id} id={id} lang={lang} words={words} />
              ))}
          </section>
        ))}
      </section>
    </div>
  );
}
