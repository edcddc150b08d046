import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { errorKind } from './error-kind';
import { log } from './log';
import { requestUnderWay } from './request-under-way';

let lines: Record<string, unknown>[];
beforeEach(() => {
  lines = [];
  vi.useFakeTimers();
  vi.spyOn(console, 'log').mockImplementation((line: string) => lines.push(JSON.parse(line)));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('says which request a line belongs to, however deep in it', async () => {
  await requestUnderWay.run({ id: 'request-1', route: '/quiz/[attempt]/answer' }, async () => {
    await Promise.resolve();
    log('not-saved', { kind: 'TimedOut' });
  });
  expect(lines).toEqual([
    expect.objectContaining({
      event: 'not-saved',
      request: 'request-1',
      route: '/quiz/[attempt]/answer',
      kind: 'TimedOut',
    }),
  ]);
});

it('writes a thousand lines of one kind in a minute, counts the rest, and leaves room for other kinds', () => {
  for (let index = 0; index < 5000; index += 1) log('flood');
  log('something-else');
  expect(lines.filter(({ event }) => event === 'flood')).toHaveLength(1000);
  expect(lines.at(-1)).toMatchObject({ event: 'something-else' });
  vi.advanceTimersByTime(60_000);
  expect(lines.at(-1)).toMatchObject({ event: 'lines-dropped', of: 'flood', dropped: 4000 });
  log('flood');
  expect(lines.at(-1)).toMatchObject({ event: 'flood' });
});

it('tells of an error its class, its codes and where it was thrown, and nothing of what it says', () => {
  const secret = new Error('INSERT INTO "Pupil" VALUES (Aysel)', { cause: { originalCode: '23505' } });
  const kind = errorKind(Object.assign(secret, { code: 'P2002' }));
  expect(kind.kind).toBe('Error P2002 23505');
  expect(kind.at).toMatch(/^log\.test\.ts:\d+$/);
  expect(JSON.stringify(kind)).not.toContain('Aysel');
  expect(errorKind('a text that somebody threw')).toEqual({ kind: 'string' });
});
