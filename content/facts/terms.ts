import type { ClaimId } from './claims';

/** An institution, a thing or an idea that a reader of sixteen may not know. */
export type TermFact = {
  /** Claims in which it matters; may be empty. */
  claims: readonly ClaimId[];
};

/** The glossary. A term is explained where it first stands in a chapter. */
export const terms = {
  karabakh: { claims: ['karabakh-settled', 'less-dependent'] },
  'soviet-union': { claims: ['ukraine-sympathy', 'tv-imperial', 'stockpiles-economy', 'others-may-follow'] },
  kremlin: { claims: ['media-shift', 'peskov-regrettable', 'kremlin-cautious'] },
  vassal: { claims: ['treated-as-subordinate'] },
  hegemon: { claims: ['parade-meaning'] },
  'air-defence': { claims: ['crash-cause'] },
  compensation: { claims: ['crash-aftermath'] },
  'victory-day-parade': { claims: ['parade-declined', 'parade-meaning'] },
  'special-forces': { claims: ['raid-date', 'raid-detained'] },
  'ethnic-azerbaijanis': { claims: ['raid-date', 'mfa-citizens'] },
  diaspora: { claims: ['raid-report-az', 'more-arrests-russia'] },
  'report-az': { claims: ['raid-report-az', 'report-az-ukraine'] },
  'foreign-ministry': { claims: ['protest-note', 'mfa-citizens', 'worry-journalists'] },
  sputnik: { claims: ['sputnik-raid', 'sputnik-fsb'] },
  fsb: { claims: ['sputnik-fsb'] },
  'summoning-an-ambassador': { claims: ['ambassador-summoned'] },
  lukoil: { claims: ['more-arrests-russia'] },
  'state-news-agency': { claims: ['bucha-article', 'sputnik-raid'] },
  propaganda: { claims: ['commission-accuses'] },
  bucha: { claims: ['bucha-article'] },
  sanctions: { claims: ['russia-weaker'] },
  mobilisation: { claims: ['manpower'] },
  'economic-forum': { claims: ['stockpiles-economy'] },
  leverage: { claims: ['no-leverage'] },
} as const satisfies Record<string, TermFact>;

export type TermId = keyof typeof terms;
export const termIds = Object.keys(terms) as TermId[];
