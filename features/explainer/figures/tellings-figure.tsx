import type { Words } from '@/content/editions';
import { type AccountId, accountIds, accounts } from '@/content/facts/accounts';
import { accountText } from '../account-name';
import { Citation, carriersOf } from '../citation';
import { AsList } from './as-list';
import { FigureFrame } from './figure-frame';
import type { FigureProps } from './figure-props';
import { joined, ribbons } from './tellings';

const [height, top] = [520, 14];
/** The middle of a paragraph on its spine, in pixels from the upper edge of the drawing. */
const at = (account: AccountId, paragraph: number) =>
  top + ((paragraph - 0.5) * (height - 2 * top)) / accounts[account].paragraphs;
/** Where the spines stand, in hundredths of the width. */
const spine = { a: 16, b: 84 } as const;

/** Two spines, a tick for each paragraph; lines join the paragraphs in which each account first tells what both report. */
export function TellingsFigure({ lang, words }: FigureProps) {
  const { tellings } = words.figures;
  return (
    <FigureFrame id="tellings" lang={lang} words={words}>
      <div className="flex justify-between font-semibold">
        {accountIds.map((account) => (
          <p key={account} className={accountText[account]}>
            {words.site.accounts[account].name}
          </p>
        ))}
      </div>
      <Drawing words={words} />
      <AsList words={words}>
        {ribbons.map(({ claim, a, b }) => (
          <li key={claim} className="border-b border-rule py-2">
            {words.claims[claim].title} <Citation id={claim} accounts={carriersOf(claim)} lang={lang} words={words} />
            <span className="block text-quiet">{tellings.where(a, b)}</span>
          </li>
        ))}
      </AsList>
    </FigureFrame>
  );
}

const strokes = { a: 'stroke-account-a', b: 'stroke-account-b' } as const;

function Drawing({ words }: { words: Words }) {
  const { tellings } = words.figures;
  const marked = tellings.marked.map(({ claim, text }) => ({ text, line: ribbons.find((one) => one.claim === claim) }));
  const isMarked = ({ claims }: (typeof joined)[number]) =>
    tellings.marked.some(({ claim }) => claims.some((one) => one === claim));
  return (
    <div className="relative mt-1">
      <svg
        aria-hidden="true"
        viewBox={`0 0 100 ${height}`}
        preserveAspectRatio="none"
        className="block h-[520px] w-full"
      >
        {joined.map((one) => (
          <path
            key={`${one.a} ${one.b}`}
            d={`M${spine.a + 2} ${at('a', one.a)}C50 ${at('a', one.a)} 50 ${at('b', one.b)} ${spine.b - 2} ${at('b', one.b)}`}
            fill="none"
            vectorEffect="non-scaling-stroke"
            strokeWidth={1 + 1.5 * one.claims.length}
            className={isMarked(one) ? 'stroke-accent' : 'stroke-edge'}
          />
        ))}
      </svg>
      <svg role="img" aria-label={tellings.alt} className="absolute inset-0 size-full">
        {accountIds.map((account) =>
          Array.from({ length: accounts[account].paragraphs }, (_, index) => (
            <line
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs are known by their numbers.
              key={`${account}${index}`}
              x1={`${spine[account] - 1.5}%`}
              x2={`${spine[account] + 1.5}%`}
              y1={at(account, index + 1)}
              y2={at(account, index + 1)}
              strokeWidth={3}
              className={strokes[account]}
            />
          )),
        )}
        {accountIds.map((account) =>
          [1, accounts[account].paragraphs].map((number) => (
            <text
              key={`${account}${number}`}
              x={account === 'a' ? '0' : '100%'}
              y={at(account, number) + 5}
              textAnchor={account === 'a' ? 'start' : 'end'}
              className="fill-quiet"
            >
              {words.site.accounts[account].letter}
              {number}
            </text>
          )),
        )}
        {marked.map(
          ({ text, line }) =>
            line && (
              <text
                key={text}
                x={`${(spine.a + spine.b) / 2}%`}
                y={(at('a', line.a) + at('b', line.b)) / 2 - 6}
                textAnchor="middle"
                className="tellings-halo fill-ink font-semibold"
              >
                {text}
              </text>
            ),
        )}
      </svg>
    </div>
  );
}
