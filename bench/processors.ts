import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/**
 * Gives another process one processor and this one's event loop another, as if they were two machines: where they share,
 * what is measured is whom the kernel lets wait.
 * @param pid whose children begun from now on have that processor too
 * @returns undoes it; null on one processor, or without taskset (util-linux)
 */
export function keepApart(pid: number): (() => void) | null {
  const processors = availableParallelism();
  const keep = (on: string, process: number) => execFileSync('taskset', ['-cp', on, `${process}`], { stdio: 'ignore' });
  if (processors < 2) return null;
  try {
    keep('1', pid);
    keep('0', process.pid);
  } catch {
    return null;
  }
  return () => {
    for (const one of [pid, process.pid]) keep(`0-${processors - 1}`, one);
  };
}
