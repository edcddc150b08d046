import type { AccountId } from './accounts';
import type { ClaimId } from './claims';
import type { PlaceId } from './places';
import type { SpeakerId } from './speakers';

/** How exactly an account dates an event. */
export const precisions = ['day', 'month', 'year', 'undated'] as const;
export type Precision = (typeof precisions)[number];

/** A date as an account gives it, ready for `<time datetime>`: `2025-06-27`, `2024-12` or `2025`. */
export type EventDate =
  | { on: string; precision: Exclude<Precision, 'undated'>; from: readonly AccountId[] }
  /** No account says when; its place in the list is the place that the accounts' telling gives it. */
  | { on: null; precision: 'undated'; from: readonly [] };

/**
 * Whose act it is, as an account says. `other`: of somebody who is neither government, as an outlet or a presenter.
 * State media are among them: they speak for the state that owns them (facts/speakers), but that what they print is an
 * act of its government is a reading of Account A, so their events say “State media write”.
 * `unclassed`: no account says whose act it is.
 */
export const actors = ['moscow', 'baku', 'both', 'other', 'unclassed'] as const;
export type Actor = (typeof actors)[number];

/** `presence`: soldiers stationed, or no longer; `force`: force used; `visit`: a visit that was announced. */
export const eventKinds = ['presence', 'crash', 'force', 'arrest', 'diplomacy', 'culture', 'words', 'visit'] as const;
export type EventKind = (typeof eventKinds)[number];

export type EventFact = {
  /** The most exact date that an account gives, and which accounts give it. */
  date: EventDate;
  /** A coarser date that another account gives. */
  also?: EventDate & { on: string };
  actor: Actor;
  /** The accounts that say whose act it is; empty when it is not classed. */
  actorFrom: readonly AccountId[];
  kind: EventKind;
  /** The weightiest first: the one to link to. */
  claims: readonly [ClaimId, ...ClaimId[]];
  place?: PlaceId;
  /** Announced when the accounts were written; they do not tell whether it took place. */
  announced?: true;
  /**
   * Only where an account, or somebody whom it cites, says that this came in answer to another event: which account, in
   * which claim, and who, when it is not the account itself.
   */
  answers?: { event: string; claim: ClaimId; account: AccountId; speaker?: SpeakerId };
};

const undated = { on: null, precision: 'undated', from: [] } as const;

/**
 * The timeline, in the order in which the accounts let it be told. Dates are the accounts' own and no more exact than theirs:
 * Account B dates only the crash and the raid, and the year of the raid is Account A's.
 */
export const events = {
  'troops-gone': {
    date: { on: '2024-06', precision: 'month', from: ['a'] },
    actor: 'unclassed',
    actorFrom: [],
    kind: 'presence',
    claims: ['troops-gone'],
  },
  'plane-lost': {
    date: { on: '2024-12-25', precision: 'day', from: ['b'] },
    also: { on: '2024-12', precision: 'month', from: ['a'] },
    actor: 'moscow',
    actorFrom: ['a', 'b'],
    kind: 'crash',
    claims: ['crash-date', 'crash-cause', 'crash-deaths', 'crash-place', 'crash-aboard'],
    place: 'aktau',
  },
  'moscow-on-the-crash': {
    date: undated,
    actor: 'moscow',
    actorFrom: ['a', 'b'],
    kind: 'words',
    claims: ['crash-apology', 'crash-aftermath'],
  },
  'parade-declined': {
    date: { on: '2025', precision: 'year', from: ['a'] },
    actor: 'baku',
    actorFrom: ['a'],
    kind: 'diplomacy',
    claims: ['parade-declined'],
    place: 'moscow',
  },
  'yekaterinburg-raid': {
    date: { on: '2025-06-27', precision: 'day', from: ['a', 'b'] },
    actor: 'moscow',
    actorFrom: ['a', 'b'],
    kind: 'force',
    claims: ['raid-date', 'raid-deaths', 'raid-detained', 'raid-official-reason'],
    place: 'yekaterinburg',
  },
  // A7 calls the raid the catalyst of all that A8 to A10 tell, but none of these steps an answer to it.
  'foreign-ministry-protest': {
    date: { on: '2025-06-28', precision: 'day', from: ['a'] },
    actor: 'baku',
    actorFrom: ['a', 'b'],
    kind: 'diplomacy',
    claims: ['protest-note'],
  },
  'officials-accuse': {
    date: undated,
    actor: 'baku',
    actorFrom: ['a'],
    kind: 'words',
    claims: ['systematic-claim'],
  },
  'visits-cancelled': {
    date: undated,
    actor: 'baku',
    actorFrom: ['a'],
    kind: 'diplomacy',
    claims: ['visits-cancelled'],
  },
  // B5: Peskov calls the cancellations a reaction, and says what they were a reaction to: the arrests in Yekaterinburg.
  'culture-cancelled': {
    date: undated,
    actor: 'baku',
    actorFrom: ['a', 'b'],
    kind: 'culture',
    claims: ['culture-cancelled'],
    answers: { event: 'yekaterinburg-raid', claim: 'peskov-regrettable', account: 'b', speaker: 'dmitry-peskov' },
  },
  'presenter-on-television': {
    date: undated,
    actor: 'other',
    actorFrom: ['b'],
    kind: 'words',
    claims: ['tv-imperial'],
  },
  'peskov-regrets': {
    date: undated,
    actor: 'moscow',
    actorFrom: ['b'],
    kind: 'words',
    claims: ['peskov-regrettable'],
  },
  'moscow-on-citizenship': {
    date: undated,
    actor: 'moscow',
    actorFrom: ['b'],
    kind: 'words',
    claims: ['mfa-citizens'],
  },
  'report-az-on-ukraine': {
    date: { on: '2025-06-29', precision: 'day', from: ['a'] },
    actor: 'other',
    actorFrom: ['a'],
    kind: 'words',
    claims: ['report-az-ukraine'],
  },
  // B4: Azerbaijani authorities “responded by arresting two Russian journalists”, in the fallout of the raid.
  'sputnik-arrests': {
    date: { on: '2025-06-30', precision: 'day', from: ['a'] },
    actor: 'baku',
    actorFrom: ['a', 'b'],
    kind: 'arrest',
    claims: ['sputnik-raid', 'sputnik-fsb'],
    place: 'baku',
    answers: { event: 'yekaterinburg-raid', claim: 'sputnik-raid', account: 'b' },
  },
  // A11: “In response, the Azerbaijani ambassador in Moscow was summoned”.
  'ambassador-summoned': {
    date: undated,
    actor: 'moscow',
    actorFrom: ['a'],
    kind: 'diplomacy',
    claims: ['ambassador-summoned', 'worry-journalists'],
    place: 'moscow',
    answers: { event: 'sputnik-arrests', claim: 'ambassador-summoned', account: 'a' },
  },
  'russians-detained': {
    date: { on: '2025-07-01', precision: 'day', from: ['a'] },
    actor: 'baku',
    actorFrom: ['b'],
    kind: 'arrest',
    claims: ['russians-detained', 'courtroom-images', 'programmers-tourists'],
  },
  'bucha-article': {
    date: { on: '2025-07-01', precision: 'day', from: ['a'] },
    actor: 'other',
    actorFrom: ['a'],
    kind: 'words',
    claims: ['bucha-article'],
  },
  'state-media-turn': {
    date: undated,
    actor: 'other',
    actorFrom: ['a'],
    kind: 'words',
    claims: ['hitler-comparison', 'media-shift'],
  },
  'more-arrests-in-russia': {
    date: undated,
    actor: 'moscow',
    actorFrom: ['a'],
    kind: 'arrest',
    claims: ['more-arrests-russia'],
    place: 'yekaterinburg',
  },
  'commission-accuses': {
    date: { on: '2025-07-02', precision: 'day', from: ['a'] },
    actor: 'baku',
    actorFrom: ['a'],
    kind: 'words',
    claims: ['commission-accuses'],
  },
  'pakistan-visit-due': {
    date: { on: '2025-07-03', precision: 'day', from: ['a'] },
    actor: 'unclassed',
    actorFrom: [],
    kind: 'visit',
    claims: ['visits-due'],
    place: 'baku',
    announced: true,
  },
  'turkey-visit-due': {
    date: { on: '2025-07-04', precision: 'day', from: ['a'] },
    actor: 'unclassed',
    actorFrom: [],
    kind: 'visit',
    claims: ['visits-due'],
    place: 'baku',
    announced: true,
  },
} as const satisfies Record<string, EventFact>;

export type EventId = keyof typeof events;
export const eventIds = Object.keys(events) as EventId[];
