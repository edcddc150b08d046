import type { Words } from '@/content/editions';
import { type AccountId, accountIds } from '@/content/facts/accounts';
import { type ClaimFact, type ClaimId, claimIds, claims } from '@/content/facts/claims';
import { type SpeakerId, sideOf, sides, speakerIds } from '@/content/facts/speakers';
import type { Quotation } from '@/content/words';
import type { Language } from '@/lib/languages';
import { accountText } from '../account-name';
import { Citation, carriersOf } from '../citation';
import type { FigureProps } from './chapter-figure';
import { FigureFrame } from './figure-frame';

const claimsOfSpeaker = (speaker: SpeakerId): ClaimId[] =>
  claimIds.filter((id) => (claims[id] as ClaimFact).speakers.includes(speaker));

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
    <table className="w-full border-collapse text-left">
      <thead>
        <tr className="border-b-2 border-ink align-bottom">
          <th className="py-1 font-semibold">{said.who}</th>
          {accountIds.map((account) => (
            <th key={account} className={`w-11 py-1 text-center font-semibold ${accountText[account]}`}>
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
  );
}

function SpeakerRow({ speaker, lang, words }: { speaker: SpeakerId; lang: Language; words: Words }) {
  const { speakers: said } = words.figures;
  const own = claimsOfSpeaker(speaker);
  const carriers = accountIds.filter((account) => own.some((id) => accountsWith(id, speaker, words).includes(account)));
  return (
    <tr className="border-t border-rule align-top" data-carried={carriers.join(' ')}>
      <th scope="row" className="py-2 pr-3 font-normal">
        <span className="inline-block font-semibold first-letter:uppercase">{words.speakers[speaker].name}</span>
        <span className="text-quiet">, {words.speakers[speaker].role}</span>
        {own.map((id) => (
          <span key={id} className="mt-1 block font-serif leading-snug">
            {sayingsOf(id, speaker, words)}
            <Citation id={id} accounts={accountsWith(id, speaker, words)} lang={lang} words={words} />
          </span>
        ))}
      </th>
      {accountIds.map((account) => (
        <td key={account} className="py-2 text-center">
          <svg viewBox="0 0 24 24" className={`mx-auto size-6 ${accountText[account]}`} aria-hidden="true">
            {carriers.includes(account) ? (
              <circle cx="12" cy="12" r="8" fill="currentColor" />
            ) : (
              <line x1="8" x2="16" y1="12" y2="12" className="stroke-edge" strokeWidth="2" />
            )}
          </svg>
          <span className="sr-only">{carriers.includes(account) ? said.carried : said.silent}</span>
        </td>
      ))}
    </tr>
  );
}

const quotesOf = (id: ClaimId, speaker: SpeakerId, words: Words): readonly Quotation[] =>
  words.claims[id].quotes?.filter((quote) => quote.speaker === speaker) ?? [];

/** The accounts that have a speaker's words, or, where neither quotes them, that carry the claim. */
function accountsWith(id: ClaimId, speaker: SpeakerId, words: Words): AccountId[] {
  const quotes = quotesOf(id, speaker, words);
  return quotes.length > 0
    ? accountIds.filter((account) => quotes.some(({ from }) => from === account))
    : carriersOf(id);
}

/** Their words, where an account quotes them; else what the claim is called. */
function sayingsOf(id: ClaimId, speaker: SpeakerId, words: Words): string {
  const quotes = quotesOf(id, speaker, words);
  return quotes.length > 0 ? quotes.map((quote) => `“${quote.words}”`).join(', ') : words.claims[id].title;
}
