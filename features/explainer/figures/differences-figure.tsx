import { accountIds } from '@/content/facts/accounts';
import { type DifferenceType, differenceIds, differences, differenceTypes } from '@/content/facts/differences';
import { AccountName, accountEdge } from '../account-name';
import { Citation, carriersOf } from '../citation';
import type { FigureProps } from './chapter-figure';
import { FigureFrame } from './figure-frame';

/** All differences at a glance, a sign for each, by type; then each to be opened. */
export function DifferencesFigure({ lang, words }: FigureProps) {
  const { differenceTypes: types } = words.explainer;
  return (
    <FigureFrame id="differences" lang={lang} words={words}>
      {differenceTypes.map((type) => {
        const ofType = differenceIds.filter((id) => differences[id].type === type);
        return (
          <section key={type} className="mb-6" aria-labelledby={`glance-${type}`}>
            <div className="flex flex-wrap items-center justify-between gap-x-4 border-b-2 border-ink pb-1">
              <h4 id={`glance-${type}`} className="font-semibold">
                {types[type].name} · {ofType.length}
              </h4>
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

/** Two strokes, A's and B's: against each other, one longer, one missing, or one at another angle. */
const signs: Readonly<Record<DifferenceType, { a: string; b: string }>> = {
  contradict: { a: 'M3 12H10M7 8L11 12L7 16', b: 'M21 12H14M17 8L13 12L17 16' },
  detail: { a: 'M8 3V21', b: 'M16 13V21' },
  silent: { a: 'M8 20V21', b: 'M16 3V21' },
  frame: { a: 'M8 3V21', b: 'M13 21L19 4' },
};

function DifferenceSign({ type }: { type: DifferenceType }) {
  return (
    <svg viewBox="0 0 24 24" className="size-6" fill="none" strokeWidth={3} aria-hidden="true">
      <path d={signs[type].a} className="stroke-account-a" />
      <path
        d={signs[type].b}
        className="stroke-account-b"
        strokeDasharray={type === 'contradict' ? undefined : '4 2.5'}
      />
    </svg>
  );
}
