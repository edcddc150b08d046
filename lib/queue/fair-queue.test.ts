import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fairQueue } from './fair-queue';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A queue in which every piece of work writes down whose it is, and ends when it is told to. */
function queueOfNames() {
  const queue = fairQueue({ each: 2, heldMs: 250, othersWithinMs: 10_000 });
  const begun: string[] = [];
  const ends: Record<string, (() => void)[]> = {};
  const come = (sender: string) =>
    queue.add(sender, (done) => {
      begun.push(sender);
      ends[sender] ??= [];
      ends[sender].push(done);
    });
  const end = (sender: string) => ends[sender]?.shift()?.();
  return { come, begun, end };
}

it('begins all that somebody sends who is alone', () => {
  const { come, begun } = queueOfNames();
  for (let times = 0; times < 5; times += 1) come('pupil');
  expect(begun).toHaveLength(5);
});

it('lets somebody who sends much wait for their own, and nobody else', () => {
  const { come, begun, end } = queueOfNames();
  come('reader');
  for (let times = 0; times < 4; times += 1) come('attacker');
  come('reader');
  expect(begun).toEqual(['reader', 'attacker', 'attacker', 'reader']);
  end('attacker');
  expect(begun.at(-1)).toBe('attacker');
  end('attacker');
  end('attacker');
  end('attacker');
  expect(begun.filter((sender) => sender === 'attacker')).toHaveLength(4);
});

it('lets the next begin when work waits for something else', () => {
  const { come, begun, end } = queueOfNames();
  come('reader');
  for (let times = 0; times < 3; times += 1) come('class');
  vi.advanceTimersByTime(249);
  expect(begun).toHaveLength(3);
  vi.advanceTimersByTime(1);
  expect(begun).toHaveLength(4);
  // The end of what has let the next begin lets no other begin.
  come('reader');
  for (let times = 0; times < 3; times += 1) come('class');
  end('class');
  end('class');
  expect(begun.filter((sender) => sender === 'class')).toHaveLength(4);
});

it('stops limiting when the others have gone', () => {
  const { come, begun, end } = queueOfNames();
  come('reader');
  end('reader');
  vi.advanceTimersByTime(10_001);
  for (let times = 0; times < 5; times += 1) come('class');
  expect(begun).toHaveLength(6);
});

it('forgets the work of somebody who went away while it waited', () => {
  const { come, begun, end } = queueOfNames();
  come('reader');
  come('class');
  come('class');
  come('class')();
  come('class');
  end('class');
  end('class');
  expect(begun.filter((sender) => sender === 'class')).toHaveLength(3);
});

it('counts somebody as present who came before the last two of one sender', () => {
  const { come, begun } = queueOfNames();
  come('reader');
  for (let times = 0; times < 4; times += 1) come('class');
  expect(begun.filter((sender) => sender === 'class')).toHaveLength(2);
});
