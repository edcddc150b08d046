import { createHash } from 'node:crypto';
import { type ChapterSlug, chapterSlugs } from '@/content/facts/chapters';
import { type Phase, reasons, type Stance, stances } from '@/content/facts/poll';
import { mergePupils } from '@/features/class/merge.data';
import { recordTap } from '@/features/explainer/data';
import { random } from '@/features/poll/attacker';
import { castVote, forgetVoter, recordPeek, withdrawVote } from '@/features/poll/data';
import { joinClass } from '@/features/pupil/join.data';
import { returnCodeFrom } from '@/features/pupil/return-code';
import { forgetProgress } from '@/features/readers/data';
import { type ReaderId, readerKey } from '@/features/readers/reader';
import { database } from '@/lib/db/client';
import { newId } from '@/lib/ids';
import { makeClass } from '../class';
import { answerLive, askAll, type LiveItem, planLesson } from './live-lesson';
import { seedIds } from './seeded-ids';

export type Pupil = { name: string; reader: ReaderId };
/** What somebody did, in the order in which it was done. */
export type Event = {
  pupil: Pupil;
  at: Date;
  kind: 'join' | 'answer' | 'tap' | 'vote' | 'live' | 'withdraw' | 'peek' | 'forget' | 'leave' | 'merge';
  chapter?: ChapterSlug;
  phase?: Phase;
  stance?: Stance;
  move?: 'more' | 'same' | 'less';
  /** What the teacher is asking the whole class at the time; only who is still in the class follows. */
  item?: LiveItem;
  /** Share of points of an answer. */
  score?: number;
};
export type SimulatedClass = { classId: string; pupils: Pupil[]; events: Event[] };

const dayMs = 24 * 60 * 60 * 1000;
const began = Date.UTC(2026, 10, 2, 8);

/**
 * A class of five to thirty that is not kind to those who protect it: pupils read different chapters on different days,
 * answer differently well, tap as they vote, change their minds, look, withdraw, leave; some are in two classes.
 * @param isAsked whether votes and taps are the class's; if not, its pupils vote as readers do
 * @param afterEach is called when an event has been written
 */
export async function simulateClass(
  seed: number,
  afterEach: (event: Event, soFar: SimulatedClass) => Promise<void> = async () => {},
  isAsked = true,
): Promise<SimulatedClass> {
  seedIds(seed);
  const { pupils, events, any } = planClass(seed);
  // Its votes take the place of those that are cast right after the last answers, which another attack needs: every other class.
  if (seed % 2 === 0) events.push(...lessonAfter(events, pupils, seed));
  const { id: classId } = await makeClass({
    code: `C${String(seed).padStart(5, '0')}`,
    chapters: chapterSlugs.join(' '),
  });
  const { id: copyId } = await makeClass({
    code: `D${String(seed).padStart(5, '0')}`,
    chapters: chapterSlugs.join(' '),
  });
  const result: SimulatedClass = { classId, pupils, events: [] };
  for (const event of events) {
    await execute(event, { classId, copyId: any(4) === 0 ? copyId : null, pollId: isAsked ? classId : null });
    result.events.push(event);
    await afterEach(event, result);
  }
  const gone = new Set(
    result.events.filter(({ kind }) => kind === 'forget' || kind === 'leave').map(({ pupil }) => pupil),
  );
  result.pupils = pupils.filter((pupil) => !gone.has(pupil));
  return result;
}

/** What the pupils of a class are going to do; the same for a seed each time. */
function planClass(seed: number) {
  const next = random(seed);
  const any = (n: number) => Math.floor(next() * n);
  const pupils = Array.from(
    { length: 5 + any(26) },
    (_, n): Pupil => ({ name: `Pupil ${seed} ${n}`, reader: newReader(next) }),
  );
  // Each class leans its own way.
  const lean = stances.map(() => 0.15 + next());
  const stanceNow = (): Stance => {
    let left = next() * lean.reduce((sum, weight) => sum + weight, 0);
    return stances.find((_, index) => {
      left -= lean[index] ?? 0;
      return left < 0;
    }) as Stance;
  };
  const events = pupils.flatMap((pupil) => planOf(pupil, { any, next, stanceNow }));
  events.sort((a, b) => a.at.getTime() - b.at.getTime());
  return { pupils, events, any };
}

/** On the day after all else, those of a class who are still in it sit in one room. */
const lessonAfter = (events: readonly Event[], pupils: readonly Pupil[], seed: number): Event[] =>
  planLesson(pupils, (events.at(-1)?.at.getTime() ?? began) + dayMs, random(500_000 + seed));

/** A class of which nothing is written. */
export function plannedClass(seed: number, hasLesson = false): SimulatedClass {
  const { pupils, events } = planClass(seed);
  if (hasLesson) events.push(...lessonAfter(events, pupils, seed));
  return {
    classId: `class ${seed}`,
    pupils,
    events: events.filter(({ kind }) => kind !== 'merge' && kind !== 'leave'),
  };
}

const newReader = (next: () => number) =>
  Buffer.from(Array.from({ length: 16 }, () => Math.floor(next() * 256))).toString('base64url') as ReaderId;

type Chance = { any(n: number): number; next(): number; stanceNow(): Stance };

/** A week of one pupil: up to three sittings, on days of their own. */
function planOf(pupil: Pupil, { any, next, stanceNow }: Chance): Event[] {
  const events: Event[] = [];
  let time = began + any(5) * dayMs + any(3 * 60 * 60 * 1000);
  const add = (event: Omit<Event, 'pupil' | 'at'>) => {
    time += 20_000 + any(240_000);
    events.push({ pupil, at: new Date(time), ...event });
  };
  const [before, after] = [stanceNow(), stanceNow()];
  const ability = next();
  add({ kind: 'join' });
  if (next() < 0.9) add({ kind: 'vote', phase: 'before', stance: before });
  if (next() < 0.1) add({ kind: 'peek' });
  const chapters = chapterSlugs.filter(() => next() < 0.2 + 0.75 * ability);
  for (const chapter of chapters) {
    if (next() < 0.15) time += dayMs;
    // Whoever says that it is lost mostly taps so.
    const move = next() < 0.6 ? (after === 'lost' || after === 'slipping' ? 'more' : 'less') : 'same';
    add({ kind: 'tap', chapter, move });
    if (next() < 0.4) add({ kind: 'answer', score: next() < ability ? 1 : 0 });
  }
  for (let n = any(3); n >= 0; n -= 1) add({ kind: 'answer', score: next() < ability ? 1 : 0 });
  if (next() < 0.93) add({ kind: 'vote', phase: 'after', stance: after });
  if (next() < 0.2) add({ kind: 'vote', phase: 'after', stance: stanceNow() });
  if (next() < 0.05) add({ kind: 'withdraw', phase: 'before' });
  const end = next();
  if (end < 0.05) add({ kind: 'forget' });
  else if (end < 0.1) add({ kind: 'leave' });
  else if (end < 0.15) add({ kind: 'merge', phase: 'after', stance: stanceNow() });
  return events;
}

/** Not of chance either, unlike the site's own. */
const returnCode = () => returnCodeFrom(createHash('sha256').update(newId()).digest().subarray(0, 16));

type Place = { classId: string; copyId: string | null; pollId: string | null };

async function execute(event: Event, { classId, copyId, pollId }: Place): Promise<void> {
  const { kind, pupil, at, chapter, phase, stance, move, score, item } = event;
  const db = await database();
  if (item) {
    const own = await db.pupil.findFirst({ where: { classId, reader: readerKey(pupil.reader) } });
    if (!own) return;
    const round = await askAll(classId, item, at);
    if (kind === 'live') return answerLive(own, round, at);
  }
  if (kind === 'join') {
    for (const id of [classId, ...(copyId ? [copyId] : [])])
      await joinClass(pupil.reader, id, { name: pupil.name, returnCode: returnCode() }, at);
    const own = await db.pupil.findFirstOrThrow({ where: { classId, reader: readerKey(pupil.reader) } });
    const work = { scope: 'all', items: 'x', seed: 's', feedback: 'at-once', startedAt: at };
    await db.attempt.create({ data: { ...work, id: newId(), reader: readerKey(pupil.reader), pupilId: own.id } });
  }
  if (kind === 'answer') {
    const attempt = await db.attempt.findFirstOrThrow({ where: { reader: readerKey(pupil.reader) } });
    const row = { attemptId: attempt.id, item: newId(), given: '[]', score: score ?? 0, max: 1, answeredAt: at };
    await db.answer.create({ data: row });
  }
  if (kind === 'tap' && chapter && move) await recordTap(pupil.reader, chapter, move, pollId);
  if (kind === 'vote' && phase && stance) {
    const ticked = phase === 'after' ? reasons.slice(0, at.getTime() % 3) : null;
    await castVote(pupil.reader, { phase, stance, classId: pollId, reasons: ticked }, at);
  }
  if (kind === 'peek') await recordPeek(pupil.reader);
  if (kind === 'withdraw' && phase) await withdrawVote(pupil.reader, phase, at);
  // The teacher takes them off the list: their vote stays, and nobody's.
  if (kind === 'leave') await db.pupil.deleteMany({ where: { classId, reader: readerKey(pupil.reader) } });
  if (kind === 'merge' && phase && stance)
    await comeBackAsAnother(pupil, classId, { phase, stance, classId: pollId }, at);
  if (kind === 'forget') {
    await forgetVoter(pupil.reader, at);
    await forgetProgress(pupil.reader);
    await db.pupil.deleteMany({ where: { reader: readerKey(pupil.reader) } });
  }
}

/** On another device, without the code: a second pupil, who votes, and of whom the teacher makes one again. */
async function comeBackAsAnother(
  pupil: Pupil,
  classId: string,
  vote: { phase: Phase; stance: Stance; classId: string | null },
  at: Date,
): Promise<void> {
  const db = await database();
  const again = newId() as ReaderId;
  await joinClass(again, classId, { name: `${pupil.name} again`, returnCode: returnCode() }, at);
  await castVote(again, vote, at);
  const find = (reader: ReaderId) => db.pupil.findFirstOrThrow({ where: { classId, reader: readerKey(reader) } });
  await mergePupils((await find(again)) as never, (await find(pupil.reader)) as never);
  pupil.reader = again;
}
