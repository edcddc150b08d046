import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fairTurns } from './fair-turns';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Turns at which every piece of work writes down whose it is, and ends when told to. */
function shop() {
  const turns = fairTurns({ each: 2, heldMs: 250, othersWithinMs: 10_000, standBackMs: 100 });
  const begun: string[] = [];
  const ends: Record<string, ((isRefused?: boolean) => void)[]> = {};
  const come = (sender: string) =>
    turns.take(sender, (done) => {
      begun.push(sender);
      ends[sender] ??= [];
      ends[sender].push(done);
    });
  const end = (sender: string, isRefused?: boolean) => ends[sender]?.shift()?.(isRefused);
  /** Comes and ends so many times, one after the other. */
  const visit = (sender: string, times: number, { isRefused = false } = {}) => {
    for (let done = 0; done < times; done += 1) {
      come(sender);
      end(sender, isRefused);
    }
  };
  return { come, begun, end, visit };
}

it('begins all that somebody sends who is alone', () => {
  const { come, begun } = shop();
  for (let times = 0; times < 5; times += 1) come('pupil');
  expect(begun).toHaveLength(5);
});

it('lets somebody who sends much wait for their own, and nobody else', () => {
  const { come, begun, end } = shop();
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

it('gives the turn on when work waits for something else', () => {
  const { come, begun, end } = shop();
  come('reader');
  for (let times = 0; times < 3; times += 1) come('class');
  vi.advanceTimersByTime(249);
  expect(begun).toHaveLength(3);
  vi.advanceTimersByTime(1);
  expect(begun).toHaveLength(4);
  // The end of what has given its turn away gives nothing a second time.
  come('reader');
  for (let times = 0; times < 3; times += 1) come('class');
  end('class');
  end('class');
  expect(begun.filter((sender) => sender === 'class')).toHaveLength(4);
});

it('stops limiting when the others have gone', () => {
  const { come, begun, end } = shop();
  come('reader');
  end('reader');
  vi.advanceTimersByTime(10_001);
  for (let times = 0; times < 5; times += 1) come('class');
  expect(begun).toHaveLength(6);
});

it('forgets the work of somebody who went away while it waited', () => {
  const { come, begun, end } = shop();
  come('reader');
  come('class');
  come('class');
  come('class')();
  come('class');
  end('class');
  end('class');
  expect(begun.filter((sender) => sender === 'class')).toHaveLength(3);
});

it('lets those go first whose work is not mostly refused, and nobody wait for ever', () => {
  const { come, begun, end, visit } = shop();
  visit('attacker', 20, { isRefused: true });
  begun.length = 0;
  come('reader');
  come('attacker');
  come('attacker');
  expect(begun).toEqual(['reader']);
  end('reader');
  expect(begun).toEqual(['reader', 'attacker', 'attacker']);
  end('attacker', true);
  end('attacker', true);
  come('reader');
  come('attacker');
  come('attacker');
  vi.advanceTimersByTime(99);
  expect(begun.filter((sender) => sender === 'attacker')).toHaveLength(2);
  vi.advanceTimersByTime(1);
  expect(begun.filter((sender) => sender === 'attacker')).toHaveLength(3);
  vi.advanceTimersByTime(100);
  expect(begun.filter((sender) => sender === 'attacker')).toHaveLength(4);
});

it('forgives who sends what can be done again', () => {
  const { come, begun, visit } = shop();
  visit('pupil', 20, { isRefused: true });
  visit('pupil', 10);
  begun.length = 0;
  come('reader');
  come('pupil');
  expect(begun).toEqual(['reader', 'pupil']);
});
