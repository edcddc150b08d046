import { expect, it } from 'vitest';
import { Refusal } from '@/lib/web/refusal';
import { passwordHashing } from './password-hashing';

it('knows a password again', async () => {
  const hash = await passwordHashing.hash('blue tractor nine');
  expect(await passwordHashing.verify({ hash, password: 'blue tractor nine' })).toBe(true);
  expect(await passwordHashing.verify({ hash, password: 'blue tractor ten' })).toBe(false);
});

it('takes few of a crowd into the line, and tells the others to come again', async () => {
  // Not a hash: each turn is over at once.
  const asked = { hash: 'none', password: 'blue tractor nine' };
  const all = await Promise.allSettled(Array.from({ length: 40 }, () => passwordHashing.verify(asked)));
  const refused = all.flatMap((one) =>
    one.status === 'rejected' && one.reason instanceof Refusal ? [one.reason] : [],
  );
  expect(refused).toHaveLength(40 - 1 - 20);
  for (const reason of refused) expect(reason).toMatchObject({ status: 503, retryAfter: 5 });
});
