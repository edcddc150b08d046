import type { Copy, PupilRow, Trace, VoteRow } from './copies';

/**
 * An attack gives each vote a weight for each pupil: how well it seems to fit (as a logarithm; only differences count). Equal
 * weights say nothing. `null`: this vote cannot be the pupil's.
 */
export type Attack = (copy: Copy, pupils: readonly PupilRow[], votes: readonly VoteRow[]) => (number | null)[][];

const ranksOf = <One>(all: readonly One[], by: (one: One) => number): Map<One, number> =>
  new Map(all.map((one) => [one, all.filter((other) => by(other) < by(one)).length]));

/** The n-th of one list is the n-th of the other. Where a list has no order, its members share a rank and nothing follows. */
const byOrder =
  (
    ofPupil: (copy: Copy, pupil: PupilRow) => number,
    ofVote: (vote: VoteRow) => number,
    direction: 1 | -1 = 1,
  ): Attack =>
  (copy, pupils, votes) => {
    const people = ranksOf(pupils, (pupil) => direction * ofPupil(copy, pupil));
    const rows = ranksOf(votes, ofVote);
    const isFlat = new Set(rows.values()).size === 1;
    return pupils.map((pupil) =>
      votes.map((vote) => (isFlat ? 0 : -2 * Math.abs((people.get(pupil) ?? 0) - (rows.get(vote) ?? 0)))),
    );
  };

const joined = (_: Copy, { joinedAt }: PupilRow) => joinedAt?.getTime() ?? 0;
const lastAnswer = ({ answers }: Copy, { reader }: PupilRow) =>
  Math.max(0, ...answers.filter((row) => row.reader === reader).map(({ answeredAt }) => answeredAt.getTime()));
const lastRead = ({ reads }: Copy, { reader }: PupilRow) =>
  Math.max(0, ...reads.filter((row) => row.reader === reader).map(({ transaction, place }) => transaction ?? place));
const lastLive = ({ liveAnswers }: Copy, { id }: PupilRow) =>
  Math.max(0, ...liveAnswers.filter((row) => row.pupilId === id).map(({ transaction, place }) => transaction ?? place));
const transaction = ({ transaction }: Trace) => transaction ?? 0;
const place = ({ place }: Trace) => place;

/** The pupil who did something just before a vote was written has cast it. */
const byNeighbour: Attack = ({ answers, reads, liveAnswers }, pupils, votes) => {
  const own = pupils.map(({ id, reader }) =>
    [
      ...[...answers, ...reads].filter((row) => row.reader === reader),
      ...liveAnswers.filter((row) => row.pupilId === id),
    ].map((row) => row.transaction ?? 0),
  );
  const distance = (of: number[], vote: VoteRow) =>
    Math.min(1000, ...of.map((number) => Math.abs((vote.transaction ?? 0) - number)));
  return own.map((of) => votes.map((vote) => (vote.transaction === null ? 0 : -distance(of, vote))));
};

/** The set of tapped chapters of a voter is the set of chapters that a pupil has read; days as well, where there are any. */
const bySets: Attack = ({ moves, reads }, pupils, votes) => {
  const print = (rows: { chapter: string; day?: string }[]) =>
    rows
      .map(({ chapter, day }) => `${chapter} ${day}`)
      .sort()
      .join();
  // Moves of one voter lie under one key, or were written by one transaction together with the vote.
  const groups = votes.map((vote) => [
    print(moves.filter(({ owner }) => owner === vote.voter)),
    print(moves.filter((row) => row.transaction !== null && row.transaction === vote.transaction)),
  ]);
  return pupils.map(({ reader }) => {
    const own = print(reads.filter((row) => row.reader === reader));
    return groups.map((group) => (own !== '' && group.includes(own) ? 5 : 0));
  });
};

/** What a vote says of its voter is what the class's tables say of the pupil: chapters, days. */
const byCounts: Attack = ({ reads, answers }, pupils, votes) =>
  pupils.map(({ reader }) => {
    const chapters = reads.filter((row) => row.reader === reader).length;
    const days = answers
      .filter((row) => row.reader === reader)
      .map(({ answeredAt }) => answeredAt.toISOString().slice(0, 10));
    return votes.map(({ tapped, day }) => (tapped === chapters ? 2 : 0) + (day && days.at(-1) === day ? 2 : 0));
  });

export const attacks: Readonly<Record<string, Attack>> = {
  'order of joining, by transactions': byOrder(joined, transaction),
  'order of joining, by places': byOrder(joined, place),
  'order of last answers, by transactions': byOrder(lastAnswer, transaction),
  'order of last answers, by places': byOrder(lastAnswer, place),
  'order of last answers, by places backwards': byOrder(lastAnswer, place, -1),
  'order of last reading, by places': byOrder(lastRead, place),
  'order of last reading, by transactions': byOrder(lastRead, transaction),
  'order of live answers, by places': byOrder(lastLive, place),
  'order of live answers, by transactions': byOrder(lastLive, transaction),
  'neighbouring transactions': byNeighbour,
  'sets of chapters': bySets,
  'counts and days': byCounts,
};
