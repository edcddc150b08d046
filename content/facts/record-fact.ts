import type { ClaimId } from './claims';
import type { Actor } from './events';
import type { PublisherId } from './publishers';

/** What an entry of the record is: something happened, somebody in office said so, somebody is accused, an inquiry found, an outside body judged. */
export const recordKinds = ['event', 'statement', 'allegation', 'finding', 'analysis'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** `high`: at least two publishers, one of them outside the two states' own media. */
export type Confidence = 'high' | 'medium';

/** What an entry does to a claim of the accounts. `stands`: it neither adds nor takes away. */
export const effects = ['corrects', 'narrows', 'updates', 'stands'] as const;
export type Effect = (typeof effects)[number];

/** A date ready for `<time datetime>`, no more exact than the sources. */
export type RecordDate =
  /** `earlier`: the first of two days that the entry tells of. */
  | { on: `${number}-${number}-${number}`; precision: 'day'; earlier?: `${number}-${number}-${number}` }
  /** `late`: in the last third of the month; the sources differ on the day. */
  | { on: `${number}-${number}`; precision: 'month'; late?: true }
  | { on: `${number}`; precision: 'year' };

/** A published page, as read in November 2026. */
export type RecordSource = {
  publisher: PublisherId;
  /** As published; null where it was not at hand. */
  title: string | null;
  /** `YYYY-MM-DD`; null: undated. */
  published: string | null;
  address: `https://${string}`;
  /** Given when only the headline and the summary could be read. */
  part?: 'summary';
};

export type RecordFact = {
  date: RecordDate;
  kind: RecordKind;
  /** Whose act it is, as in `events`. */
  actor: Actor;
  confidence: Confidence;
  sources: readonly [RecordSource, ...RecordSource[]];
  /** The claims that it touches, and how. */
  claims: Readonly<Partial<Record<ClaimId, Effect>>>;
};
