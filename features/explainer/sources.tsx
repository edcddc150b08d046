import type { Words } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import { type ClaimId, claimIds, claimKinds, claims } from '@/content/facts/claims';
import { differenceIds } from '@/content/facts/differences';
import type { Language } from '@/lib/languages';
import { AccountName } from './account-name';
import { Caveats } from './caveats';
import { carriersOf } from './citation';
import { ClaimNote } from './claim-note';
import { DifferenceFigure } from './difference-figure';
import { KindSign } from './kind-sign';
import { SinceNote } from './since/since-note';

/** The sources page: the two accounts, the kinds of claim, every claim by chapter, every difference. */
export function Sources({ lang, words }: { lang: Language; words: Words }) {
  const { sources, kinds } = words.explainer;
  const carriers = claimIds.map(carriersOf);
  const only = (account: 'a' | 'b') => carriers.filter((list) => list.length === 1 && list[0] === account).length;
  return (
    <div className="mx-auto max-w-measure px-5 pt-10 sm:pt-16">
      <h1 className="text-title-1">{sources.title}</h1>
      <p className="mt-4 text-lead text-quiet">{sources.standfirst}</p>

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
        {differenceIds.map((id) => (
          <DifferenceFigure key={id} id={id} lang={lang} words={words} />
        ))}
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
            <h3 id={`claims-${slug}`} className="text-title-3">
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

function ClaimEntry({ id, lang, words }: { id: ClaimId; lang: Language; words: Words }) {
  return (
    <article
      id={id}
      className="mt-6 border-t border-rule pt-4 target:bg-highlight target:outline-8 target:outline-highlight"
    >
      <h4 className="font-semibold">{words.claims[id].title}</h4>
      <ClaimNote id={id} words={words} />
      <SinceNote id={id} lang={lang} words={words} />
      <p className="mt-2 font-sans text-label">
        <a href={`/${lang}/chapters/${claims[id].chapter}#${id}`} className="inline-block py-1">
          {words.explainer.sources.toSentence}
        </a>
      </p>
    </article>
  );
}
