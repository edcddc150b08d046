import type { SplitBlock } from '@/content/chapter';
import type { Words } from '@/content/editions';
import { type AccountId, accountIds } from '@/content/facts/accounts';
import { type DifferenceId, differences } from '@/content/facts/differences';
import { classNames } from '@/lib/class-names';
import type { Language } from '@/lib/languages';
import { AccountName, accountEdge } from './account-name';
import { Citation, carriersOf } from './citation';
import { type Anchors, ProseParagraph } from './prose-paragraph';
import { ShareLink } from './sharing/share-link';

const wash = { a: 'bg-account-a-wash', b: 'bg-account-b-wash' } as const;

/**
 * A point on which the accounts differ, side by side: how they differ, in what words, and what to make of it.
 * @param told in a chapter, the sentences in which each account tells it; elsewhere a phrase stands for them
 */
export function DifferenceFigure({
  id,
  told,
  isTold = false,
  lang,
  words,
  level = 'h3',
}: {
  id: DifferenceId;
  /** Each account has told it in a frame of its own already: only what it is about, and what to make of it. */
  isTold?: boolean;
  told?: Told;
  lang: Language;
  words: Words;
  level?: 'h2' | 'h3';
}) {
  const said = words.differences[id];
  const { difference, differenceTypes } = words.explainer;
  const Heading = level;
  return (
    <figure id={`difference-${id}`} className="my-10 target:outline-4 target:outline-offset-8 target:outline-highlight">
      <figcaption>
        <p className="font-sans text-label text-quiet">
          {difference.label} · {differenceTypes[differences[id].type].name}
        </p>
        <Heading className="mt-1 text-title-3">{said.title}</Heading>
      </figcaption>
      {!isTold && <DifferenceColumns id={id} told={told} lang={lang} words={words} />}
      <p className="difference-note mt-3 text-quiet">{said.note}</p>
      <ShareLink id={`difference-${id}`} words={words} />
      {!told && (
        <p className="mt-3 font-sans text-label text-quiet">
          {difference.claims}:{' '}
          {differences[id].claims.map((claim) => (
            <Citation key={claim} id={claim} accounts={carriersOf(claim)} lang={lang} words={words} />
          ))}
        </p>
      )}
    </figure>
  );
}

type Told = { sides: Pick<SplitBlock, 'a' | 'b'>; anchors: Anchors };

/** What each account tells, side by side. */
export function DifferenceColumns({
  id,
  told,
  lang,
  words,
}: {
  id: DifferenceId;
  told?: Told | undefined;
  lang: Language;
  words: Words;
}) {
  const large = words.figures.large[id];
  return (
    <div className="mt-4 grid gap-3 sm:grid-cols-2 sm:gap-4">
      {accountIds.map((account) => (
        <div
          key={account}
          data-account={account}
          className={classNames('border-t-4 px-4 pt-2.5 pb-4', accountEdge[account], wash[account])}
        >
          <AccountName account={account} words={words} />
          {told && large && (
            <p aria-hidden="true" className="telling mt-1 text-[2.5rem] leading-tight font-semibold">
              {large[account]}
            </p>
          )}
          {told && id === 'scale-of-the-raid' && <CountDrawing account={account} />}
          {told ? (
            <ProseParagraph
              sentences={told.sides[account]}
              hasTeller
              className="telling mt-1.5 leading-snug"
              anchors={told.anchors}
              lang={lang}
              words={words}
            />
          ) : (
            <p className="telling mt-1.5 leading-snug first-letter:uppercase">{words.differences[id][account]}</p>
          )}
          <p className="differently mt-1.5 leading-snug text-quiet">{words.figures.lens.differently[account]}</p>
        </div>
      ))}
    </div>
  );
}

/** “Almost 50” as dots, the last one open; “several” as a few, and a bracket that does not close. The words say the same. */
function CountDrawing({ account }: { account: AccountId }) {
  const dots = account === 'a' ? 50 : 3;
  return (
    <svg aria-hidden="true" viewBox="0 0 202 42" className="telling my-2 block h-auto w-full max-w-xs" fill="none">
      {Array.from({ length: dots }, (_, index) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: dots never change places.
          key={index}
          cx={account === 'a' ? 5 + (index % 25) * 8 : 14 + index * 8}
          cy={account === 'a' ? 12 + Math.floor(index / 25) * 10 : 17}
          r={2.8}
          strokeWidth={1.2}
          className={account === 'b' ? 'fill-account-b' : index < 49 ? 'fill-account-a' : 'stroke-account-a'}
        />
      ))}
      {account === 'b' && (
        <path d="M10 4H4V30H10M40 17H198" strokeWidth={2} strokeDasharray="6 5" className="stroke-account-b" />
      )}
    </svg>
  );
}
