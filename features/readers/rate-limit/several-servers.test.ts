import { expect, it, vi } from 'vitest';
import { newId } from '@/lib/ids';
import { onBothDatabases } from '@/test/database';
import type { ReaderId } from '../reader';
import { atOnceOfClass, newReadersAtOnce } from './data';

const noon = new Date('2026-11-21T12:00:00Z');

/** As many servers, each with a queue of its own: a fresh copy of the module has one. */
async function servers(many: number) {
  const all = [];
  for (let server = 0; server < many; server += 1) {
    vi.resetModules();
    all.push((await import('./data')).admit);
  }
  return all;
}

onBothDatabases('new readers who come to several servers', () => {
  it.each([
    ['of one network', undefined, newReadersAtOnce],
    ['of one network and class', 'class one', newReadersAtOnce + atOnceOfClass],
  ])('are as many as come in at one: %s', async (_, place, most) => {
    const admits = await servers(4);
    const waits = await Promise.all(
      Array.from({ length: most + 40 }, async (_, one) => {
        // Not all at once: each server has batches under way while others begin theirs.
        await new Promise((resolve) => setTimeout(resolve, one % 7));
        return admits[one % admits.length]?.(newId() as ReaderId, '192.0.2.1', noon, place);
      }),
    );
    expect(waits.filter((wait) => wait === 0)).toHaveLength(most);
  });
});
