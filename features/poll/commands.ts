import type { Phase, ReasonId, Stance } from '@/content/facts/poll';
import type { VoterKey } from '@/features/readers/reader';
import { type Cast, cellsOf, Differences, isSameCast, type Votes } from './counting';

/** The keys of a reader's reasons in a phase. Null for whoever has only a receipt: no vote leads to its reasons. */
export type ReasonKeys = ((phase: Phase, reason: ReasonId) => string) | null;

/** What a voter asks for, with everything known that goes into the row. */
export type Command =
  | {
      kind: 'cast';
      voter: VoterKey;
      phase: Phase;
      stance: Stance;
      /** Null: as they are. */
      reasons: readonly ReasonId[] | null;
      reasonKeys: ReasonKeys;
      /** Whether whoever sends it has seen the results. */
      peeked: boolean;
      /** The hash of a new vote's receipt; in a command by receipt, of that one. */
      receipt: string;
      isByReceipt: boolean;
      /** The class in which it is cast; null outside classes. A command by receipt leaves the vote in its own. */
      classId: string | null;
    }
  | { kind: 'withdraw'; voter: VoterKey; phase: Phase; reasonKeys: ReasonKeys; receipt: string | null }
  | { kind: 'forget'; voter: VoterKey; reasonKeys: ReasonKeys };

export type Outcome = {
  /** Whether there was a vote with another stance (cast), or any (withdraw). */
  changed: boolean;
  /** Whether the row holds the receipt of this command. */
  isReceipted: boolean;
  /** The receipt is not, or no longer, that of the vote: nothing was done. */
  isRefused: boolean;
};

export type ReasonRow = { id: string; phase: Phase; reason: ReasonId };

/** The rows of the voters of a batch, changed command by command as if one came after the other. */
export class VoteBatch {
  readonly #first: ReadonlyMap<string, Votes>;
  readonly #votes: Map<string, Votes>;
  readonly #firstReasons: ReadonlyMap<string, ReasonRow>;
  readonly #reasons: Map<string, ReasonRow>;

  constructor(
    votes: ReadonlyMap<string, Votes>,
    reasons: readonly ReasonRow[],
    readonly allReasons: readonly ReasonId[],
  ) {
    this.#first = votes;
    this.#votes = new Map(votes);
    this.#firstReasons = new Map(reasons.map((row) => [row.id, row]));
    this.#reasons = new Map(this.#firstReasons);
  }

  execute(command: Command): Outcome {
    const done = { changed: false, isReceipted: false, isRefused: false };
    const votes = this.#votes.get(command.voter) ?? {};
    if (command.kind === 'forget') {
      this.#votes.set(command.voter, {});
      for (const phase of ['before', 'after'] as const) this.#setReasons(command.reasonKeys, phase, []);
      return done;
    }
    const earlier = votes[command.phase];
    const isReceipted = earlier !== undefined && earlier.receipt === command.receipt;
    if (command.kind === 'withdraw') {
      if (command.receipt !== null && !isReceipted) return { ...done, isRefused: true };
      const { [command.phase]: _, ...rest } = votes;
      this.#votes.set(command.voter, rest);
      this.#setReasons(command.reasonKeys, command.phase, []);
      return { ...done, changed: earlier !== undefined };
    }
    if (command.isByReceipt && !isReceipted) return { ...done, isRefused: true };
    if (command.reasons) this.#setReasons(command.reasonKeys, command.phase, command.reasons);
    // The same answer again is no new vote: it stays counted as it was, and counts in a class that now asks for it too.
    if (earlier?.stance === command.stance) {
      const stays = command.isByReceipt || command.classId === null || command.classId === earlier.class;
      if (!stays) this.#put(command.voter, command.phase, { ...earlier, class: command.classId });
      return { ...done, isReceipted };
    }
    const cast: Cast = {
      stance: command.stance,
      peeked: command.peeked || (command.isByReceipt && earlier?.peeked === true),
      receipt: earlier?.receipt ?? command.receipt,
      class: command.isByReceipt ? (earlier?.class ?? null) : command.classId,
    };
    this.#put(command.voter, command.phase, cast);
    return { changed: earlier !== undefined, isReceipted: cast.receipt === command.receipt, isRefused: false };
  }

  #put(voter: VoterKey, phase: Phase, cast: Cast): void {
    this.#votes.set(voter, { ...this.#votes.get(voter), [phase]: cast });
  }

  #setReasons(keyOf: ReasonKeys, phase: Phase, chosen: readonly ReasonId[]): void {
    if (!keyOf) return;
    for (const reason of this.allReasons) {
      const id = keyOf(phase, reason);
      if (chosen.includes(reason)) this.#reasons.set(id, { id, phase, reason });
      else this.#reasons.delete(id);
    }
  }

  /** What has to be written so that the database holds these rows, and its public numbers count them. */
  changes() {
    const differences = new Differences();
    const rows: ({ voter: string; phase: Phase } & Cast)[] = [];
    const replaced: string[] = [];
    const classes = new Set<string>();
    for (const [voter, votes] of this.#votes) {
      const first = this.#first.get(voter) ?? {};
      if (isSameCast(votes.before, first.before) && isSameCast(votes.after, first.after)) continue;
      if (first.before || first.after) replaced.push(voter);
      for (const phase of ['before', 'after'] as const) {
        const cast = votes[phase];
        if (cast) rows.push({ voter, phase, ...cast });
        for (const one of [cast, first[phase]]) if (one?.class) classes.add(one.class);
      }
      differences.add(cellsOf(first), -1);
      differences.add(cellsOf(votes), 1);
    }
    const newReasons = [...this.#reasons.values()].filter(({ id }) => !this.#firstReasons.has(id));
    const oldReasons = [...this.#firstReasons.values()].filter(({ id }) => !this.#reasons.has(id));
    for (const { phase, reason } of newReasons) differences.add([`reason ${phase} ${reason}`], 1);
    for (const { phase, reason } of oldReasons) differences.add([`reason ${phase} ${reason}`], -1);
    return {
      /** The voters who had rows of which anything changed: {@link rows} come in their place. */
      replaced,
      rows,
      newReasons,
      oldReasons,
      /** The classes in which any of these votes were or are counted. */
      classes: [...classes].sort(),
      differences,
    };
  }
}
