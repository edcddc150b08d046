import { phases, stances } from '@/content/facts/poll';
import { csvTable } from '@/lib/csv';
import type { PollResults } from './tally';

/** The poll as other programs read it (`/api/poll`); the contract names every field. */
export const publishedPoll = (results: PollResults, question: string, asOf: Date) => ({
  question,
  asOf: asOf.toISOString(),
  phases: results.phases,
  peeked: { before: results.peeked.before.n, after: results.peeked.after.n },
  shifts: results.shifts,
  refused: results.refused,
});

/** `phase,stance,n`: the counts of both phases, and apart from them those of readers who had looked. */
export function pollCsv({ phases: open, peeked }: PollResults): string {
  const lines = [
    ...phases.flatMap((phase) => stances.map((stance) => [phase, stance, open[phase].counts[stance]])),
    ...phases.flatMap((phase) => stances.map((stance) => [`${phase}-peeked`, stance, peeked[phase].counts[stance]])),
  ];
  return csvTable(['phase', 'stance', 'n'], lines);
}

/** `before,after,n`: the shifts; a withheld number is an empty cell. */
export const shiftsCsv = ({ shifts }: PollResults): string =>
  csvTable(
    ['before', 'after', 'n'],
    stances.flatMap((from) => stances.map((to) => [from, to, shifts[from][to]])),
  );
