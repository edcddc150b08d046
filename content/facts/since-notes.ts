import type { ClaimId } from './claims';
import type { RecordId } from './record';
import type { RecordSource } from './record-fact';

/**
 * What became of a claim of the accounts, by the public record. `corrected`: its sentence does not hold as it stands;
 * `narrower`: it holds, but says less or more than was found; `disputed`: those concerned tell it differently;
 * `later`: events went on; `not-confirmed`: it was searched for and not found.
 */
export const outcomes = ['corrected', 'narrower', 'disputed', 'later', 'not-confirmed'] as const;
export type Outcome = (typeof outcomes)[number];

export type SinceNoteFact = {
  outcome: Outcome;
  /** The entries that it rests on, the weightiest first. Empty where no entry is about it. */
  record: readonly RecordId[];
  /** Pages of the record on which the note rests, although the entry that has them is about something else. */
  pages?: readonly RecordSource['address'][];
  /** Publishers named in the note whose page is not in the record. */
  named?: readonly string[];
};

/** The claims that the record touches, in the order of the claims. */
export const sinceNotes = {
  'karabakh-settled': { outcome: 'later', record: ['washington-declaration'] },
  'less-dependent': { outcome: 'later', record: ['washington-declaration', 'us-charter', 'trade-2025'] },
  'troops-gone': { outcome: 'narrower', record: ['peacekeepers-leave'] },
  'seen-as-stable-alliance': { outcome: 'narrower', record: ['allied-declaration-reaffirmed'] },
  'crash-date': { outcome: 'narrower', record: ['flight-8243-lost'] },
  'crash-deaths': { outcome: 'narrower', record: ['flight-8243-lost'] },
  'crash-place': { outcome: 'narrower', record: ['flight-8243-lost'] },
  'crash-cause': {
    outcome: 'narrower',
    record: [
      'dushanbe-meeting',
      'kazakh-interim-report',
      'damages-agreed',
      'kazakh-preliminary-report',
      'al-arabiya-interview',
      'minval-leak',
    ],
  },
  'crash-apology': { outcome: 'narrower', record: ['putin-apology-call', 'damages-agreed'] },
  'crash-aftermath': {
    outcome: 'corrected',
    record: [
      'insurance-dispute',
      'damages-agreed',
      'russian-case-closed',
      'aliyev-demands',
      'aliyev-court-plan',
      'dushanbe-meeting',
    ],
  },
  'parade-declined': { outcome: 'narrower', record: ['parade-reason', 'cis-absence'] },
  'parade-as-trigger': { outcome: 'not-confirmed', record: ['yekaterinburg-raid', 'yekaterinburg-verdict'] },
  'raid-official-reason': {
    outcome: 'later',
    record: ['yekaterinburg-verdict', 'yekaterinburg-raid'],
    named: ['IRFS'],
  },
  'raid-detained': { outcome: 'narrower', record: ['yekaterinburg-raid', 'yekaterinburg-verdict'] },
  'raid-deaths': {
    outcome: 'disputed',
    record: [
      'baku-autopsies',
      'yekaterinburg-raid',
      'committee-asks-for-report',
      'amnesty-calls',
      'yekaterinburg-verdict',
    ],
  },
  'raid-hospital': { outcome: 'narrower', record: ['yekaterinburg-raid'] },
  'protest-note': { outcome: 'narrower', record: [], named: ['UNN', 'Anadolu', 'Hurriyet Daily News'] },
  'systematic-claim': { outcome: 'narrower', record: ['baku-autopsies'], named: ['UNN', 'News.az'] },
  'visits-cancelled': { outcome: 'later', record: ['overchuk-in-baku'] },
  catalyst: { outcome: 'narrower', record: ['russian-house-closed', 'sputnik-limited'] },
  'tv-imperial': { outcome: 'narrower', record: [], named: ['Actualno'] },
  'sputnik-raid': {
    outcome: 'corrected',
    record: ['sputnik-arrests', 'first-exchange', 'second-exchange', 'sputnik-limited'],
  },
  'sputnik-fsb': { outcome: 'not-confirmed', record: ['sputnik-arrests'] },
  'ambassador-summoned': {
    outcome: 'narrower',
    record: [],
    pages: ['https://www.anews.com.tr/asia/2025/07/01/azerbaijani-men-arrested-by-russia-were-beaten-to-death-baku'],
    named: ['IRFS'],
  },
  'russians-detained': {
    outcome: 'narrower',
    record: ['russians-jailed-baku', 'russians-detention-extended', 'eleven-still-held'],
  },
  'courtroom-images': { outcome: 'narrower', record: ['russians-jailed-baku', 'amnesty-calls'] },
  'programmers-tourists': { outcome: 'narrower', record: ['russians-jailed-baku', 'eleven-still-held'] },
  'more-arrests-russia': {
    outcome: 'corrected',
    record: [
      'lukoil-denial',
      'shikhlinski-first-detention',
      'yekaterinburg-verdict',
      'second-exchange',
      'first-exchange',
      'citizenship-withdrawn',
    ],
  },
  'commission-accuses': { outcome: 'narrower', record: ['commission-statement'] },
  'hitler-comparison': { outcome: 'not-confirmed', record: [], named: ['Actualno'] },
  'peskov-regrettable': {
    outcome: 'narrower',
    record: [],
    pages: ['https://tass.com/politics/1983207'],
    named: ['Caliber.az', 'Anadolu'],
  },
  'mfa-citizens': { outcome: 'narrower', record: ['yekaterinburg-raid'] },
  'kremlin-cautious': {
    outcome: 'later',
    record: ['dushanbe-meeting', 'russia-answers-embassy', 'socar-depot-strikes', 'kyiv-embassy-hit'],
  },
  'allies-unaided': { outcome: 'later', record: ['war-on-iran'] },
  'west-attention': { outcome: 'later', record: ['war-on-iran'] },
  'no-leverage': { outcome: 'later', record: ['trade-2025', 'us-charter', 'first-exchange'] },
  'others-may-follow': { outcome: 'later', record: ['washington-declaration'] },
  'visits-due': { outcome: 'corrected', record: ['eco-summit-guests'] },
  'no-retreat': {
    outcome: 'later',
    record: [
      'dushanbe-meeting',
      'first-exchange',
      'second-exchange',
      'damages-agreed',
      'cis-absence',
      'aliyev-munich',
      'aliyev-court-plan',
      'socar-depot-strikes',
      'kyiv-embassy-hit',
      'allied-declaration-reaffirmed',
      'evacuation-through-azerbaijan',
    ],
  },
  'the-question': { outcome: 'later', record: ['dushanbe-meeting', 'aliyev-munich', 'damages-agreed'] },
} as const satisfies Partial<Record<ClaimId, SinceNoteFact>>;

export type NotedClaim = keyof typeof sinceNotes;
export const notedClaims = Object.keys(sinceNotes) as NotedClaim[];

/** What became of a claim; null where the record does not touch it. */
export const findSinceNote = (id: ClaimId): SinceNoteFact | null =>
  Object.hasOwn(sinceNotes, id) ? sinceNotes[id as NotedClaim] : null;
