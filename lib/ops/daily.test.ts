import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { daily } from './daily';

const day = 24 * 60 * 60 * 1000;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('is done at once and then every day, until it is stopped', async () => {
  const task = vi.fn(async () => {});
  const stop = daily('a task', task);
  await vi.advanceTimersByTimeAsync(0);
  expect(task).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(3 * day);
  expect(task).toHaveBeenCalledTimes(4);
  stop();
  await vi.advanceTimersByTimeAsync(3 * day);
  expect(task).toHaveBeenCalledTimes(4);
});

it('goes on after a day on which it failed, and logs that', async () => {
  const task = vi.fn(async () => {
    throw new Error('the database is gone');
  });
  const stop = daily('a task', task);
  await vi.advanceTimersByTimeAsync(day);
  expect(task).toHaveBeenCalledTimes(2);
  expect(console.log).toHaveBeenCalledWith(expect.stringContaining('daily-failed'));
  stop();
});
