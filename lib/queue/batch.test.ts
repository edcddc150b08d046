import { describe, expect, it, vi } from 'vitest';
import { batched } from './batch';

const options = { atMost: 100, answerWithinMs: 300 };

describe('commands that come at the same time', () => {
  it('are done together, in their order, and each gets its own result', async () => {
    const batches: number[][] = [];
    const double = batched<number, number>(async (commands) => {
      batches.push([...commands]);
      return commands.map((command) => command * 2);
    }, options);
    expect(await Promise.all([1, 2, 3].map(double))).toEqual([2, 4, 6]);
    expect(batches).toEqual([[1, 2, 3]]);
  });

  it('wait while a batch is being done, and are the next one', async () => {
    const batches: number[][] = [];
    let finish = () => {};
    const gate = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const slow = batched<number, number>(async (commands) => {
      batches.push([...commands]);
      await gate;
      return [...commands];
    }, options);
    const first = slow(1);
    await vi.waitFor(() => expect(batches).toEqual([[1]]));
    const others = [slow(2), slow(3)];
    finish();
    expect(await Promise.all([first, ...others])).toEqual([1, 2, 3]);
    expect(batches).toEqual([[1], [2, 3]]);
  });

  it('wait for nothing when they come one by one, and know that no other waits', async () => {
    const last: boolean[] = [];
    const each = batched<number, number>(
      async (commands, isLast) => {
        last.push(isLast);
        return [...commands];
      },
      { ...options, atMost: 2 },
    );
    for (const command of [1, 2, 3]) expect(await each(command)).toBe(command);
    await Promise.all([1, 2, 3].map(each));
    expect(last).toEqual([true, true, true, false, true]);
  });

  it('wait for others only after a batch of several', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const batches: number[][] = [];
      const each = batched<number, number>(async (commands) => {
        batches.push([...commands]);
        return [...commands];
      }, options);
      await each(1);
      await Promise.all([2, 3].map(each));
      const soon = [each(4)];
      for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      soon.push(each(5));
      expect(batches).toEqual([[1], [2, 3]]);
      await vi.advanceTimersByTimeAsync(4);
      await Promise.all(soon);
      expect(batches).toEqual([[1], [2, 3], [4, 5]]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('are split when one of them is bad: it fails alone', async () => {
    const picky = batched<number, number>(async (commands) => {
      if (commands.includes(7)) throw new Error('seven');
      return [...commands];
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
      const picky = batched<number, number>(async (commands) => {
        if (commands.includes(7)) throw new Error('seven');
        return [...commands];
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
    const stuck = batched<number, number>(async (commands) => {
      begun.push(...commands);
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return [...commands];
    }, options);
    const first = stuck(1);
    await vi.waitFor(() => expect(begun).toEqual([1]));
    const results = await Promise.allSettled([first, stuck(2)]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    answer();
    // What was given up would have come before what is asked now.
    const third = stuck(3);
    await vi.waitFor(() => expect(begun).toContain(3));
    expect(begun).toEqual([1, 3]);
    answer();
    expect(await third).toBe(3);
  });
});
