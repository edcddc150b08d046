import { stances } from '@/content/facts/poll';
import type { OwnClass } from '@/features/class/own-class';
import { recordLiveAnswer } from '@/features/live/rounds/answers.data';
import { findRound, nextRound, pushRound } from '@/features/live/rounds/data';
import type { Event, Pupil } from './simulated-class';

/** A question, the vote, a question: nothing tells better who voted when than answers that come in the same order. */
const items = ['apology-followed', 'vote-after', 'words-enough'] as const;
export type LiveItem = (typeof items)[number];
const options = ['paid', 'nothing'];

/**
 * A lesson at the teacher's pace, at the end of which nobody has ended it: all of its rounds and answers are still stored.
 * The quick are quick at everything.
 */
export function planLesson(pupils: readonly Pupil[], start: number, next: () => number): Event[] {
  const speed = new Map(pupils.map((pupil) => [pupil, next()]));
  const present = pupils.filter(() => next() < 0.9);
  return items.flatMap((item, nth) => {
    const seconds = (pupil: Pupil) => 10 + 60 * (speed.get(pupil) ?? 0) + 5 * next();
    return present
      .map((pupil): Event => {
        const at = new Date(start + nth * 300_000 + Math.round(seconds(pupil) * 1000));
        const stance = stances[Math.floor(next() * stances.length)] ?? 'unsure';
        if (item === 'vote-after') return { pupil, at, item, kind: 'vote', phase: 'after', stance };
        return { pupil, at, item, kind: 'live' };
      })
      .sort((a, b) => a.at.getTime() - b.at.getTime());
  });
}

/** Has the whole class asked something, once. @returns the round */
export async function askAll(classId: string, item: LiveItem, at: Date): Promise<string> {
  const own = { id: classId, pausedAt: null } as OwnClass;
  const round = await findRound(classId);
  if (round?.item === item) return round.id;
  return round ? nextRound(own, round.id, item, at) : pushRound(own, item, at);
}

/** A pupil answers the question of the moment. */
export async function answerLive(pupil: { id: string; classId: string }, round: string, at: Date): Promise<void> {
  const asked = await findRound(pupil.classId);
  const given = asked?.item === 'words-enough' ? 'both-no' : options[at.getTime() % options.length];
  await recordLiveAnswer({ id: pupil.id, class: { id: pupil.classId } } as never, round, [given ?? ''], null);
}
