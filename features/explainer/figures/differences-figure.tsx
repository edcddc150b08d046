import { accountIds } from '@/content/facts/accounts';
import { type DifferenceType, differenceIds, differences, differenceTypes } from '@/content/facts/differences';
import { AccountName, accountEdge } from '../account-name';
import { Citation, carriersOf } from '../citation';
import { FigureFrame } from './figure-frame';
import type { FigureProps } from './figure-props';

/** All differences at a glance, a sign for each, by type; then each to be opened. */
export function DifferencesFigure({ lang, words }: FigureProps) {
  const { differenceTypes: types } = words.explainer;
  return (
    <FigureFrame id="differences" lang={lang} words={words}>
      {differenceTypes.map((type) => {
        const ofType = differenceIds.filter((id) => differences[id].type === type);
        return (
          <section key={type} className="mb-6" aria-labelledby={`glance-${type}`}>
            <div className="flex flex-wrap items-center gap-x-4 border-b-2 border-ink pb-1">
              <h3 id={`glance-${type}`} className="font-semibold">
                {types[type].name} · {ofType.length}
              </h3>
              <span className="flex gap-1.5">
                {ofType.map((id) => (
                  <DifferenceSign key={id} type={type} />
                ))}
              </span>
            </div>
            {ofType.map((id) => (
              <details key={id} className="group border-b border-rule">
                <summary className="flex min-h-11 items-center gap-3 py-1.5 hover:underline">
                  <span
                    aria-hidden="true"
                    className="w-3 flex-none font-bold before:content-['+'] group-open:before:content-['–']"
                  />
                  {words.differences[id].title}
                </summary>
                <div className="grid gap-3 pb-3 sm:grid-cols-2">
                  {accountIds.map((account) => (
                    <div key={account} data-carried={account} className={`border-l-4 pl-3 ${accountEdge[account]}`}>
                      <AccountName account={account} words={words} />
                      <p className="first-letter:uppercase">{words.differences[id][account]}</p>
                    </div>
                  ))}
                </div>
                <p className="pb-3 text-quiet">
                  <a
                    href={`/${lang}/chapters/${differences[id].chapter}#difference-${id}`}
                    className="inline-block py-1"
                  >
                    {words.chapters[differences[id].chapter].title}
                  </a>
                  {differences[id].claims.map((claim) => (
                    <Citation key={claim} id={claim} accounts={carriersOf(claim)} lang={lang} words={words} />
                  ))}
                </p>
              </details>
            ))}
          </section>
        );
      })}
    </FigureFrame>
  );
}

/**
 * Two strokes for two tellings: against each other; one longer; one an empty outline; or at another angle. A sign says
 * in what way a pair differs, never which account is which.
 */
const signs: Readonly<Record<DifferenceType, string>> = {
  contradict: 'M2 12H10M6 7L11 12L6 17M22 12H14M18 7L13 12L18 17',
  detail: 'M8 3V21M16 14V21',
  silent: 'M8 3V21M16 3V4M16 9V10M16 15V16M16 20V21',
  frame: 'M7 3V21M13 21L20 4',
};

function DifferenceSign({ type }: { type: DifferenceType }) {
  return (
    <svg viewBox="0 0 24 24" className="size-6 stroke-ink" fill="none" strokeWidth={3} aria-hidden="true">
      <path d={signs[type]} />
    </svg>
  );
}
