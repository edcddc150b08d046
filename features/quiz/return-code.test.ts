import { expect, it } from 'vitest';
import type { ReaderKey } from '@/features/readers/reader';
import { database } from '@/lib/db/client';
import { newId } from '@/lib/ids';
import { onBothDatabases } from '@/test/database';
import { recordAnswer } from './answers.data';
import { findAttempt, startAttempt, takeOverAttempt } from './data';
import { returnCodeIn, returnCodeOf } from './return-code';

const home = 'at home' as ReaderKey;
const away = 'at school' as ReaderKey;
const now = new Date('2026-11-21T10:00:00Z');
const choice = { scope: 'flight', length: 3, feedback: 'at-once' } as const;

it('is read however it is typed, and nothing else is', () => {
  const code = returnCodeOf(newId());
  expect(code).toMatch(/^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/);
  for (const typed of [
    code,
    code.toLowerCase(),
    code.replaceAll('-', ' '),
    ` ${code.replaceAll('-', '')} `,
    code.replaceAll('-', '–'),
  ])
    expect(returnCodeIn(typed), typed).toBe(code);
  for (const typed of ['', code.slice(1), `${code}A`, code.replace(/^./, 'O'), code.replace(/^./, '1')])
    expect(returnCodeIn(typed), typed).toBeNull();
});

it('is another for each attempt', () => {
  expect(new Set(Array.from({ length: 1000 }, () => returnCodeOf(newId()))).size).toBe(1000);
});

onBothDatabases('a return code', () => {
  it('takes the attempt with its answers to another browser, and away from the first', async () => {
    const id = await startAttempt(home, choice, now);
    const attempt = await findAttempt(home, id);
    const [item] = attempt?.items ?? [];
    if (!attempt || !item) throw new Error('no attempt');
    await recordAnswer(attempt, item, ['x'], { score: 1, max: 1 }, null, now);
    expect(await takeOverAttempt(away, attempt.returnCode ?? '')).toBe(id);
    expect((await findAttempt(away, id))?.answers).toHaveLength(1);
    expect(await findAttempt(home, id)).toBeNull();
    expect(await takeOverAttempt(home, attempt.returnCode ?? '')).toBe(id);
    expect((await findAttempt(home, id))?.answers[0]?.isFirst).toBe(true);
  });

  it('opens nothing else, and cannot be read from the database', async () => {
    const code = (await findAttempt(home, await startAttempt(home, choice, now)))?.returnCode ?? '';
    expect(await takeOverAttempt(away, returnCodeOf(newId()))).toBeNull();
    const rows = JSON.stringify(await (await database()).attempt.findMany());
    expect(rows).not.toContain(code);
    expect(rows).not.toContain(code.replaceAll('-', ''));
  });
});
