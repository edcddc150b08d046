import { expect, it } from 'vitest';
import { TimedOut, withTimeout } from './timeout';

const after = (ms: number) => new Promise<string>((resolve) => setTimeout(resolve, ms, 'done'));

it('gives what was done in time, and what went wrong, and else says that it is too late', async () => {
  await expect(withTimeout(500, after(1))).resolves.toBe('done');
  await expect(withTimeout(500, Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await expect(withTimeout(10, after(500))).rejects.toBeInstanceOf(TimedOut);
});
