import { chapterSlugs } from '@/content/facts/chapters';
import { readerKey, voterKey } from '@/features/readers/reader';
import type { Copy, Trace } from './copies';
import type { SimulatedClass } from './simulated-class';

const dayOf = (at: Date) => at.toISOString().slice(0, 10);

/**
 * The rows of a simulated class as they were written until 2026-11-28: moves and votes of one voter under one key, with the
 * day and the number of tapped chapters, each by a transaction of its own (PostgreSQL) or at the next place of its page
 * (SQLite).
 */
export function inOldLayout({ classId, pupils, events }: SimulatedClass, hasTransactions: boolean): Copy {
  const copy: Copy = {
    votes: [],
    moves: [],
    reads: [],
    pupils: [],
    answers: [],
    liveAnswers: [],
    texts: { votes: [], people: [] },
  };
  let count = 0;
  const trace = (): Trace => {
    count += 1;
    return { transaction: hasTransactions ? 1000 + count : null, place: count };
  };
  for (const { pupil, at, kind, chapter, phase, stance, move, item } of events) {
    if (!pupils.includes(pupil)) continue;
    const [reader, voter, day] = [readerKey(pupil.reader), voterKey(pupil.reader), dayOf(at)];
    if (kind === 'join') copy.pupils.push({ ...trace(), id: reader, name: pupil.name, classId, reader, joinedAt: at });
    if (kind === 'answer') copy.answers.push({ ...trace(), reader, answeredAt: at });
    if (kind === 'live' && item) copy.liveAnswers.push({ ...trace(), roundId: item, pupilId: reader });
    if (kind === 'tap' && chapter && move) {
      copy.moves.push({ ...trace(), owner: voter, chapter, move, class: classId, day });
      copy.reads.push({ ...trace(), reader, chapter, day });
    }
    if (kind === 'vote' && phase && stance) {
      copy.votes = copy.votes.filter((row) => row.voter !== voter || row.phase !== phase);
      const tapped = chapterSlugs.filter((slug) =>
        copy.moves.some((row) => row.owner === voter && row.chapter === slug),
      );
      copy.votes.push({ ...trace(), voter, phase, stance, class: classId, day, tapped: tapped.length });
    }
  }
  return copy;
}
