import { describe, expect, it, vi } from 'vitest';
import { batched } from './batch';

const options = { gatherMs: 1, atMost: 100, answerWithinMs: 300 };

describe('deeds that come at the same time', () => {
  it('are done together, in their order, and each gets its own result', async () => {
    const batches: number[][] = [];
    const double = batched<number, number>(async (deeds) => {
      batches.push([...deeds]);
      return deeds.map((deed) => deed * 2);
    }, options);
    expect(await Promise.all([1, 2, 3].map(double))).toEqual([2, 4, 6]);
    expect(batches).toEqual([[1, 2, 3]]);
  });

  it('wait while a batch is being done, and are the next one', async () => {
    let most = 0;
    let running = 0;
    const slow = batched<number, number>(async (deeds) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return [...deeds];
    }, options);
    const first = slow(1);
    await new Promise((resolve) => setTimeout(resolve, 3));
    expect(await Promise.all([first, slow(2), slow(3)])).toEqual([1, 2, 3]);
    expect(most).toBe(1);
  });

  it('do not follow a batch of several at once, so that others have the processor', async () => {
    const begun: number[] = [];
    const paced = batched<number, number>(
      async (deeds) => {
        begun.push(performance.now());
        return [...deeds];
      },
      { ...options, everyMs: () => 100 },
    );
    await Promise.all([paced(1), paced(2)]);
    await Promise.all([paced(3), paced(4)]);
    await paced(5);
    const [first = 0, second = 0, third = 0] = begun;
    // A timer may fire a millisecond early.
    expect(second - first).toBeGreaterThan(97);
    expect(third - second).toBeGreaterThan(97);
  });

  it('wait for nothing when they come one by one', async () => {
    const paced = batched<number, number>(async (deeds) => [...deeds], { ...options, everyMs: () => 10_000 });
    for (const deed of [1, 2, 3]) expect(await paced(deed)).toBe(deed);
  });

  it('are split when one of them is bad: it fails alone', async () => {
    const picky = batched<number, number>(async (deeds) => {
      if (deeds.includes(7)) throw new Error('seven');
      return [...deeds];
    }, options);
    const results = await Promise.allSettled([1, 7, 3, 4, 5].map(picky));
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
      'fulfilled',
    ]);
  });

  it('leave no timer behind, whether done or not', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const picky = batched<number, number>(async (deeds) => {
        if (deeds.includes(7)) throw new Error('seven');
        return [...deeds];
      }, options);
      await Promise.allSettled([1, 7, 3].map(picky));
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('are given up in good time when nothing answers, and are not done later', async () => {
    const begun: number[] = [];
    let answer = () => {};
    const stuck = batched<number, number>(async (deeds) => {
      begun.push(...deeds);
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return [...deeds];
    }, options);
    const first = stuck(1);
    await vi.waitFor(() => expect(begun).toEqual([1]));
    const results = await Promise.allSettled([first, stuck(2)]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    answer();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(begun).toEqual([1]);
  });
});
