import type { Phase, ReasonId, Stance } from '@/content/facts/poll';
import type { Band } from '@/features/quiz/attempt';
import type { VoterKey } from '@/features/readers/reader';
import { type Cast, cellsOf, Differences, isSameCast, type Votes } from './counting';

/** What a voter does, with everything that is copied into the row already known. */
export type Deed =
  | {
      deed: 'cast';
      voter: VoterKey;
      phase: Phase;
      stance: Stance;
      /** Null: as they are. */
      reasons: readonly ReasonId[] | null;
      peeked: boolean;
      day: string;
      /** Null when the voter is known by a receipt only: the band and the taps of the row stay. */
      progress: { band: Band; tapped: number } | null;
      /** The hash of a new vote's receipt; in a deed by receipt, of that one. */
      receipt: string;
      isByReceipt: boolean;
      /** The class in which it is cast; null outside classes. A deed by receipt leaves the vote in its own. */
      classId: string | null;
    }
  | { deed: 'withdraw'; voter: VoterKey; phase: Phase; receipt: string | null }
  | { deed: 'forget'; voter: VoterKey };

export type Outcome = {
  /** Whether there was a vote with another stance (cast), or any (withdraw). */
  changed: boolean;
  /** Whether the row holds the receipt of this deed. */
  isReceipted: boolean;
  /** The receipt is not, or no longer, that of the vote: nothing was done. */
  isRefused: boolean;
};

type ReasonRow = { id: string; phase: Phase; reason: ReasonId };

/** The rows of the voters of a batch, changed deed by deed as if one came after the other. */
export class Rows {
  readonly #first: ReadonlyMap<string, Votes>;
  readonly #votes: Map<string, Votes>;
  readonly #firstReasons: ReadonlyMap<string, ReasonRow>;
  readonly #reasons: Map<string, ReasonRow>;

  /** @param idOf the key under which a voter's reason is stored */
  constructor(
    votes: ReadonlyMap<string, Votes>,
    reasons: readonly ReasonRow[],
    readonly idOf: (voter: VoterKey, phase: Phase, reason: ReasonId) => string,
    readonly allReasons: readonly ReasonId[],
  ) {
    this.#first = votes;
    this.#votes = new Map(votes);
    this.#firstReasons = new Map(reasons.map((row) => [row.id, row]));
    this.#reasons = new Map(this.#firstReasons);
  }

  /** Does a deed. */
  do(deed: Deed): Outcome {
    const done = { changed: false, isReceipted: false, isRefused: false };
    const votes = this.#votes.get(deed.voter) ?? {};
    if (deed.deed === 'forget') {
      this.#votes.set(deed.voter, {});
      this.#setReasons(deed.voter, 'before', []);
      this.#setReasons(deed.voter, 'after', []);
      return done;
    }
    const earlier = votes[deed.phase];
    const isReceipted = earlier !== undefined && earlier.receipt === deed.receipt;
    if (deed.deed === 'withdraw') {
      if (deed.receipt !== null && !isReceipted) return { ...done, isRefused: true };
      const { [deed.phase]: _, ...rest } = votes;
      this.#votes.set(deed.voter, rest);
      this.#setReasons(deed.voter, deed.phase, []);
      return { ...done, changed: earlier !== undefined };
    }
    if (deed.isByReceipt && !isReceipted) return { ...done, isRefused: true };
    if (deed.reasons) this.#setReasons(deed.voter, deed.phase, deed.reasons);
    // The same answer again is no new vote: it stays counted as it was, and counts in a class that now asks for it too.
    if (earlier?.stance === deed.stance) {
      const stays = deed.isByReceipt || deed.classId === null || deed.classId === earlier.class;
      if (!stays) this.#votes.set(deed.voter, { ...votes, [deed.phase]: { ...earlier, class: deed.classId } });
      return { ...done, isReceipted };
    }
    const cast: Cast = {
      stance: deed.stance,
      peeked: deed.peeked,
      day: deed.day,
      band: deed.progress?.band ?? earlier?.band ?? 'none',
      tapped: deed.progress?.tapped ?? earlier?.tapped ?? 0,
      receipt: earlier?.receipt ?? deed.receipt,
      class: deed.isByReceipt ? (earlier?.class ?? null) : deed.classId,
    };
    this.#votes.set(deed.voter, { ...votes, [deed.phase]: cast });
    return { changed: earlier !== undefined, isReceipted: cast.receipt === deed.receipt, isRefused: false };
  }

  #setReasons(voter: VoterKey, phase: Phase, chosen: readonly ReasonId[]): void {
    for (const reason of this.allReasons) {
      const id = this.idOf(voter, phase, reason);
      if (chosen.includes(reason)) this.#reasons.set(id, { id, phase, reason });
      else this.#reasons.delete(id);
    }
  }

  /** The classes in which any of these votes were or are counted. */
  classes(): string[] {
    const all = [...this.#first.values(), ...this.#votes.values()].flatMap(({ before, after }) => [before, after]);
    return [...new Set(all.flatMap((cast) => cast?.class ?? []))];
  }

  /** What has to be written so that the database holds these rows, and its tallies their numbers. */
  changes() {
    const differences = new Differences();
    const upserts: { voter: string; phase: Phase; cast: Cast }[] = [];
    const deletions: { voter: string; phase: Phase }[] = [];
    for (const [voter, votes] of this.#votes) {
      const first = this.#first.get(voter) ?? {};
      for (const phase of ['before', 'after'] as const) {
        const cast = votes[phase];
        if (isSameCast(cast, first[phase])) continue;
        if (cast) upserts.push({ voter, phase, cast });
        else deletions.push({ voter, phase });
      }
      differences.add(cellsOf(first), -1);
      differences.add(cellsOf(votes), 1);
    }
    const newReasons = [...this.#reasons.values()].filter(({ id }) => !this.#firstReasons.has(id));
    const oldReasons = [...this.#firstReasons.values()].filter(({ id }) => !this.#reasons.has(id));
    for (const { phase, reason } of newReasons) differences.add([`reason ${phase} ${reason}`], 1);
    for (const { phase, reason } of oldReasons) differences.add([`reason ${phase} ${reason}`], -1);
    return { upserts, deletions, newReasons, oldReasons, differences };
  }
}
