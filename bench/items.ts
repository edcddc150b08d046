// node --conditions=react-server --import tsx bench/items.ts
// What adding an answer costs when an item has 100,000 answers, against 100: two SQLite databases, the same work in
// both in turn. Prints the medians in milliseconds and their ratio as one JSON object in the last line.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ItemId } from '@/content/facts/items';
import { closeDatabase, database } from '@/lib/db/client';
import { newId } from '@/lib/ids';
import { migrate } from '@/prisma/migrate';

process.env.SECRET ??= 'a secret that only this bench knows about';
const { findAttempt, startAttempt } = await import('@/features/quiz/data');
const { recordAnswer } = await import('@/features/quiz/answers.data');

const item: ItemId = 'crash-place';
const [few, many] = [100, 100_000];
const rounds = 400;
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const now = new Date();

/** Fills a database with one answer of each of `n` readers, and the sums that belong to them. */
async function fill(url: string, n: number) {
  await migrate(url);
  process.env.DATABASE_URL = url;
  const db = await database();
  for (let at = 0; at < n; at += 1000) {
    const ids = Array.from({ length: Math.min(1000, n - at) }, newId);
    const readers = ids.map((id) => `reader-${id}-of-forty-three-characters`);
    await db.$transaction([
      db.attempt.createMany({
        data: ids.map((id, index) => ({
          id,
          reader: readers[index] ?? '',
          scope: 'flight',
          items: `${item} crash-deaths`,
          seed: id,
          feedback: 'at-once',
          startedAt: now,
          returnHash: `hash-${id}`,
        })),
      }),
      db.answer.createMany({
        data: ids.map((id, index) => ({
          attemptId: id,
          item,
          given: '["aktau"]',
          score: 1,
          max: 1,
          answeredAt: now,
          firstOf: readers[index] ?? '',
        })),
      }),
    ]);
  }
  const sums = { finishedPoints: 60 * n, finishedSquares: 3600 * n, rest: 5000 * n, restSquares: 25e6 * n };
  await db.itemSum.create({ data: { item, n, points: 60 * n, finished: n, ...sums, products: 300_000 * n } });
  await db.choiceSum.create({ data: { item, choice: 'aktau', n } });
}

/** Milliseconds that one answer takes, in a new attempt of a new reader. */
async function addAnswer(): Promise<number> {
  const reader = newId() as Parameters<typeof startAttempt>[0];
  const from = [item, 'crash-deaths'] as const;
  const id = await startAttempt(reader, { scope: 'flight', length: 'all', feedback: 'at-once', from }, now);
  const attempt = await findAttempt(reader, id);
  if (!attempt) throw new Error('the attempt is gone');
  const begun = performance.now();
  await recordAnswer(attempt, item, ['aktau'], { score: 1, max: 1 }, 'sure', now);
  return performance.now() - begun;
}

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
const shared = globalThis as { explainerDatabase?: unknown };

const clients = new Map<number, unknown>();
for (const n of [few, many]) {
  await fill(`file:${join(folder, `${n}.db`)}`, n);
  clients.set(n, shared.explainerDatabase);
  shared.explainerDatabase = undefined;
}
const times = new Map<number, number[]>([
  [few, []],
  [many, []],
]);
for (let round = -20; round < rounds; round++)
  for (const n of round % 2 === 0 ? [few, many] : [many, few]) {
    shared.explainerDatabase = clients.get(n);
    const took = await addAnswer();
    // The first rounds warm both up.
    if (round >= 0) times.get(n)?.push(took);
  }
for (const client of clients.values()) {
  shared.explainerDatabase = client;
  await closeDatabase();
}
rmSync(folder, { recursive: true, force: true });
const [with100, with100000] = [median(times.get(few) ?? []), median(times.get(many) ?? [])];
const round3 = (value: number) => Math.round(value * 1000) / 1000;
console.log(
  JSON.stringify({
    bench: 'items',
    rounds,
    with100: round3(with100),
    with100000: round3(with100000),
    ratio: round3(with100000 / with100),
    allowed: 1.2,
  }),
);
