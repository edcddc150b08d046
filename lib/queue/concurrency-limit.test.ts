import { expect, it } from 'vitest';
import { concurrencyLimit } from './concurrency-limit';

/** A line of one, with room for two who wait; each piece of work ends when it is told to. */
function desk() {
  const limit = concurrencyLimit({ atOnce: 1, waiting: 2, retryAfter: 5 });
  const begun: string[] = [];
  const ends = new Map<string, (error?: Error) => void>();
  const come = (name: string) =>
    limit(() => {
      begun.push(name);
      return new Promise<string>((resolve, reject) => {
        ends.set(name, (error) => (error ? reject(error) : resolve(name)));
      });
    });
  return { come, begun, end: (name: string, error?: Error) => ends.get(name)?.(error) };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

it('does one after the other, in the order in which they came', async () => {
  const { come, begun, end } = desk();
  const all = Promise.all([come('a'), come('b'), come('c')]);
  await settle();
  expect(begun).toEqual(['a']);
  end('a');
  await settle();
  expect(begun).toEqual(['a', 'b']);
  end('b');
  await settle();
  end('c');
  expect(await all).toEqual(['a', 'b', 'c']);
});

it('sends away at once whoever finds the line full, and says when to come again', async () => {
  const { come, end } = desk();
  const first = [come('a'), come('b'), come('c')];
  await expect(come('d')).rejects.toMatchObject({ status: 503, code: 'not-saved', retryAfter: 5 });
  for (const name of ['a', 'b', 'c']) {
    await settle();
    end(name);
  }
  await Promise.all(first);
});

it('goes on after work that failed', async () => {
  const { come, begun, end } = desk();
  const failing = come('a');
  const next = come('b');
  await settle();
  end('a', new Error('no'));
  await expect(failing).rejects.toThrow('no');
  await settle();
  end('b');
  expect(await next).toBe('b');
  expect(begun).toEqual(['a', 'b']);
});
