import { speakers as speakerWords } from './en/speakers';
import { type AccountId, accountIds, accounts } from './facts/accounts';
import { type ClaimFact, type ClaimId, claims } from './facts/claims';
import { differenceIds, differences } from './facts/differences';
import { citedIn, type SpeakerId } from './facts/speakers';
import type { FactSentence } from './prose';

// The rules of voice, as the tests of all prose in English hold them.

const facts: Record<ClaimId, ClaimFact> = claims;

/** Quotations: what stands between “curly” marks. */
export const curly = /“[^“”]*”/g;

const has = (text: string, name: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name.replaceAll('.', '\\.')}(?![\\p{L}\\p{N}])`, 'iu').test(text);
/** A person’s surname will do where the full name has been given; everybody else goes by the whole name. */
const surnames: Partial<Record<SpeakerId, string>> = {
  'arif-yunusov': 'Yunusov',
  'dmitry-peskov': 'Peskov',
  'ramis-yunus': 'Yunus',
};
const namesSpeaker = (text: string, id: SpeakerId) => has(text, surnames[id] ?? speakerWords[id].name);
const namesAccount = (text: string, id: AccountId) => has(text, `Account ${accounts[id].letter}`);

/** Names an account, either or neither of the two. */
export const namesAnAccount = (text: string): boolean =>
  accountIds.some((id) => namesAccount(text, id)) || has(text, 'both accounts') || has(text, 'neither account');

/** Names one of the speakers of a claim; told from one account, one whom that account cites. */
export const namesItsSpeaker = (text: string, id: ClaimId, from?: AccountId): boolean =>
  facts[id].speakers.some((speaker) => namesSpeaker(text, speaker) && (!from || citedIn[speaker].includes(from)));

/** Says in the sentence itself who says it: one of the claim’s speakers, or an account that carries the claim. */
export function attributes(text: string, id: ClaimId, from?: AccountId): boolean {
  const carriers = accountIds.filter((account) => facts[id][account].length > 0);
  return (
    namesItsSpeaker(text, id, from) ||
    carriers.some((account) => namesAccount(text, account)) ||
    (carriers.length === 2 && has(text, 'both accounts'))
  );
}

const contested = new Set<ClaimId>(differenceIds.flatMap((id) => differences[id].claims));
const needsName = (id: ClaimId) => contested.has(id) || ['allegation', 'analysis', 'forecast'].includes(facts[id].kind);

/** The claims of a sentence that must name who says them, and do not: allegations, readings, forecasts and whatever the accounts differ on. */
export const namelessClaims = (text: string, cited: readonly ClaimId[]): ClaimId[] =>
  cited.filter((id) => needsName(id) && !attributes(text, id));

/** A sentence told from one account that rests on nothing this account carries, or that credits only the other. */
export function isMiscredited({ text, claims: cited, from }: FactSentence): boolean {
  if (!from) return false;
  const other = from === 'a' ? 'b' : 'a';
  const isCarried = cited.some((id) => facts[id][from].length > 0);
  return !isCarried || (namesAccount(text, other) && !namesAccount(text, from));
}

/** Words that judge, of both accounts: whoever needs one quotes it, with its owner. */
const loaded =
  /\b(outrag\w*|fury|furious\w*|violent\w*|dramatic\w*|defian\w*|explosive incidents?|tragedy|tragic|horrif\w*|harrowing|senseless|crippl\w*|mired|sacred|slumber|offensive|harsh crackdown|painfully|regimes?|vassal\w*|brutal\w*|aggress\w*|massacre\w*|so-called|puppet\w*|provoc\w*|provok\w*|imperial\w*|inhuman\w*|genocid\w*|cruel\w*|crackdown\w*|dictator\w*|authoritarian\w*|hegemon\w*|atrocit\w*|barbar\w*|terroris\w*|tyran\w*|savage\w*)\b/i;

/** The first loaded word that stands outside quotation marks. */
export const loadedWord = (text: string): string | undefined => text.replace(curly, ' ').match(loaded)?.[0];

const months = /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/;
const names =
  /\b(Account|Russian?s?|Azerbaijan\w*|Azeris?|Moscow|Baku|Kremlin|Kazakhstan|Aktau|Grozny|Chechnya|Yekaterinburg|Voronezh|Karabakh|Armenian?s?|Ukrain\w*|Bucha|Kyiv|Iran\w*|Syrian?s?|Turk\w*|Pakistan\w*|Europe\w*|America\w*|Israel\w*|West\w*|Soviet|Putin|Aliyev|Trump|Hitler|Peskov|Yunusov?|Report|Sputnik|Lukoil|FSB)\b/;
// A capital inside a sentence is a name too, whether or not the list knows it.
const capitalInside = /(?<![.?!:] )(?<!^)\b\p{Lu}/u;

/** True when a sentence holds a month or a name: more than it takes to lead on. */
export const namesSomething = (text: string): boolean =>
  months.test(text) || names.test(text) || capitalInside.test(text);

/** True when a sentence holds a digit, a month, a name or a quotation: a bridge may not. */
export const statesSomething = (text: string): boolean => /\p{N}|[“”"«»]/u.test(text) || namesSomething(text);
