import { phases } from '@/content/facts/poll';
import { readerKey, voterKey } from '@/features/readers/reader';
import { database } from '@/lib/db/client';
import { attacks } from './attacks';
import { type Copy, takeBackup, takeCopy, type VoteRow } from './copies';
import { type SimulatedClass, simulateClass } from './simulated-class';
import { judge, newVerdict, type Verdict } from './verdict';

/** What all attacks achieve, pooled over classes. */
export type Campaign = Map<string, Verdict>;

const verdictOf = (campaign: Campaign, name: string): Verdict => {
  const verdict = campaign.get(name) ?? newVerdict();
  campaign.set(name, verdict);
  return verdict;
};

/** Whose votes are looked for among which: those of a class, or (`classId` null) those outside classes. */
type Target = { classId: string | null; ofClass?: string; pupils: SimulatedClass['pupils'] };

/** Attacks one copy of the database with everything there is, after the last write and without any clean-up. */
export function attackCopy(campaign: Campaign, copy: Copy, target: Target, seed: number, more: string[] = []) {
  const place = target.ofClass ?? target.classId;
  const known = new Set(target.pupils.map(({ reader }) => readerKey(reader) as string));
  const pupils = copy.pupils.filter(({ classId, reader }) => (place ? classId === place : known.has(reader ?? '')));
  for (const phase of phases) {
    const votes = copy.votes.filter((row) => row.class === target.classId && row.phase === phase);
    const truth = truthOf(target, pupils, votes);
    for (const [name, attack] of Object.entries(attacks))
      judge(
        verdictOf(campaign, [name, ...more].join(', ')),
        attack(copy, pupils, votes),
        votes.map(({ stance }) => stance),
        truth,
        seed,
      );
  }
}

/** The index of each pupil's own vote. */
function truthOf({ pupils: people }: Target, pupils: Copy['pupils'], votes: readonly VoteRow[]): number[] {
  const voterOf = new Map(people.map(({ reader }) => [readerKey(reader) as string, voterKey(reader) as string]));
  return pupils.map(({ reader }) => votes.findIndex(({ voter }) => voter === voterOf.get(reader ?? '')));
}

/**
 * Attacks what changed between two copies: only pupils who did something meanwhile can have cast the votes that are new. The
 * totals of both copies are known, so that somebody who knows only totals knows those of the difference as well.
 */
export function attackDifference(campaign: Campaign, before: Copy, now: Copy, simulated: SimulatedClass, seed: number) {
  const isOld = (row: VoteRow) =>
    before.votes.some(
      ({ voter, phase, stance }) => voter === row.voter && phase === row.phase && stance === row.stance,
    );
  const active = (copy: Copy, reader: string | null, id: string) =>
    JSON.stringify([
      copy.answers.filter((row) => row.reader === reader).length,
      copy.reads.filter((row) => row.reader === reader).length,
      copy.pupils.filter((row) => row.reader === reader).length,
      copy.liveAnswers.filter((row) => row.pupilId === id).length,
    ]);
  const pupils = now.pupils.filter(
    ({ id, classId, reader }) =>
      classId === simulated.classId && active(before, reader, id) !== active(now, reader, id),
  );
  for (const phase of phases) {
    const votes = now.votes.filter((row) => row.class === simulated.classId && row.phase === phase && !isOld(row));
    if (votes.length < 5) continue;
    const truth = truthOf(simulated, pupils, votes);
    for (const [name, attack] of Object.entries(attacks))
      judge(
        verdictOf(campaign, `${name}, between copies`),
        attack(now, pupils, votes),
        votes.map(({ stance }) => stance),
        truth,
        seed,
      );
  }
}

/** Counts how many votes of classes each change of the public numbers holds. */
export class PublicWatch {
  #last: ReadonlyMap<string, number> = new Map();
  readonly steps: number[] = [];

  async look(): Promise<void> {
    const rows = await (await database()).tally.findMany({ where: { kind: 'vote' } });
    const now = new Map(rows.map(({ cell, n }) => [cell, n]));
    for (const phase of phases) {
      // Open and looked-at votes of a phase move together.
      const cells = [...now.keys()].filter((cell) => cell.startsWith(phase));
      const moved = cells.map((cell) => (now.get(cell) ?? 0) - (this.#last.get(cell) ?? 0));
      const people = Math.max(sum(moved.map((n) => Math.max(0, n))), sum(moved.map((n) => Math.max(0, -n))));
      if (people > 0) this.steps.push(people);
    }
    this.#last = now;
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, n) => all + n, 0);

/**
 * Classes one after the other in one database. Copies are taken right after writes: at the end of each class, and during it
 * whenever five more have voted in it. A backup is taken at the end.
 * @param campaign what came of classes before, to which this is added
 */
export async function runCampaign(
  seeds: readonly number[],
  onEnd: (simulated: SimulatedClass, copy: Copy) => void = () => {},
  campaign: Campaign = new Map(),
) {
  const watch = new PublicWatch();
  const ended: { simulated: SimulatedClass; seed: number }[] = [];
  for (const seed of seeds) {
    let last: Copy | null = null;
    let votes = 0;
    const simulated = await simulateClass(seed, async (event, soFar) => {
      if (event.kind !== 'vote') return;
      await watch.look();
      votes += 1;
      if (votes % 12 !== 0) return;
      const copy = await takeCopy();
      if (last) attackDifference(campaign, last, copy, soFar, seed);
      last = copy;
    });
    const copy = await takeCopy();
    attackCopy(campaign, copy, simulated, seed);
    onEnd(simulated, copy);
    ended.push({ simulated, seed });
  }
  const backup = await takeBackup();
  for (const { simulated, seed } of ended) attackCopy(campaign, backup, simulated, seed, ['from a backup']);
  return { campaign, steps: watch.steps };
}

/** The table of what was tried and what came of it. */
export const tableOf = (campaign: Campaign): string =>
  [...campaign]
    .map(([name, { linked, guessed, certain }]) => `${name}\n  (a) ${linked}\n  (b) ${guessed}\n  (c) ${certain}`)
    .join('\n');
