import type { Words } from '@/content/editions';
import { type AccountId, accountIds } from '@/content/facts/accounts';
import type { ClaimId } from '@/content/facts/claims';
import { citedIn, type SpeakerId, sideOf, sides, speakerIds } from '@/content/facts/speakers';
import type { Language } from '@/lib/languages';
import { accountText } from '../account-name';
import { Citation, carriersOf } from '../citation';
import { FigureFrame } from './figure-frame';
import type { FigureProps } from './figure-props';
import { claimsOfSpeaker, type Heard, heardIn, quotesOf } from './heard';

/** Who is quoted, in which words, for whom they speak, and which account carries them. */
export function SpeakersFigure({ lang, words }: FigureProps) {
  return (
    <FigureFrame id="speakers" lang={lang} words={words}>
      <SpeakersTable lang={lang} words={words} />
    </FigureFrame>
  );
}

/** The same as a table by itself: by whom they speak for, with a column for each account. */
export function SpeakersTable({ lang, words }: { lang: Language; words: Words }) {
  const { speakers: said } = words.figures;
  return (
    <>
      <table className="w-full border-collapse text-left wrap-anywhere">
        <thead>
          <tr className="border-b-2 border-ink align-bottom">
            <th className="py-1 font-semibold">{said.who}</th>
            {accountIds.map((account) => (
              <th key={account} className={`w-20 sm:w-24 py-1 text-center font-semibold ${accountText[account]}`}>
                <abbr title={words.site.accounts[account].label} className="no-underline">
                  {words.site.accounts[account].letter}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        {sides.map((side) => (
          <tbody key={side}>
            <tr>
              <th colSpan={3} scope="rowgroup" className="pt-5 pb-1 font-semibold">
                {said.sides[side]}
              </th>
            </tr>
            {speakerIds
              .filter((speaker) => sideOf[speaker] === side)
              .map((speaker) => (
                <SpeakerRow key={speaker} speaker={speaker} lang={lang} words={words} />
              ))}
          </tbody>
        ))}
      </table>
      <p className="mt-3 text-quiet">{said.note}</p>
    </>
  );
}

function SpeakerRow({ speaker, lang, words }: { speaker: SpeakerId; lang: Language; words: Words }) {
  const { speakers: said } = words.figures;
  const { name, role } = words.speakers[speaker];
  const claimed = claimsOfSpeaker(speaker);
  return (
    <tr className="border-t border-rule align-top" data-carried={citedIn[speaker].join(' ')}>
      <th scope="row" className="py-2 pr-2 font-normal">
        <span className="font-semibold">{`${name.charAt(0).toUpperCase()}${name.slice(1)},`}</span>{' '}
        <span className="text-quiet">{role}</span>
        {claimed.map((id) => (
          <span key={id} className="mt-1 block font-serif leading-snug">
            {sayingsOf(id, speaker, words)}
            <Citation id={id} accounts={accountsWith(id, speaker, words)} lang={lang} words={words} />
          </span>
        ))}
      </th>
      {accountIds.map((account) => (
        <td key={account} className="py-2 text-center">
          <HeardSign heard={heardIn(speaker, account, words)} className={accountText[account]} />
          <span className="block text-quiet">{said[heardIn(speaker, account, words)]}</span>
        </td>
      ))}
    </tr>
  );
}

/** A disc for words of their own, a ring for what is reported of them, a dash for silence. */
function HeardSign({ heard, className }: { heard: Heard; className: string }) {
  return (
    <svg viewBox="0 0 24 24" className={`mx-auto size-6 ${className}`} aria-hidden="true">
      {heard === 'silent' ? (
        <line x1="8" x2="16" y1="12" y2="12" className="stroke-edge" strokeWidth="2" />
      ) : (
        <circle
          cx="12"
          cy="12"
          r="7"
          fill={heard === 'own' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="2"
        />
      )}
    </svg>
  );
}

/** The accounts that print a speaker's words, or, where neither does, that carry the claim and cite the speaker. */
function accountsWith(id: ClaimId, speaker: SpeakerId, words: Words): AccountId[] {
  const quotes = quotesOf(id, speaker, words);
  return quotes.length > 0
    ? accountIds.filter((account) => quotes.some(({ from }) => from === account))
    : carriersOf(id).filter((account) => citedIn[speaker].includes(account));
}

/** Their words, where an account prints them; else what the claim is called. */
function sayingsOf(id: ClaimId, speaker: SpeakerId, words: Words): string {
  const quotes = quotesOf(id, speaker, words);
  return quotes.length > 0 ? quotes.map((quote) => `“${quote.words}”`).join(', ') : words.claims[id].title;
}
