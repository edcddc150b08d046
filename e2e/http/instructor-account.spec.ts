import { expect, fromOurPage, test } from '../fixtures';
import { password, signUp } from '../instructor';

test('guessing is slowed down, and a way on to other sites is not taken', async ({ request }) => {
  const name = await signUp({ request });
  const guess = (guessed: string) =>
    request.post('/sign-in', {
      form: { name, password: guessed, next: 'https://evil.example/' },
      headers: { ...fromOurPage, Accept: 'application/json' },
    });
  const right = await guess(password);
  expect(await right.json()).toMatchObject({ ok: true, location: '/en/classes' });
  const statuses: number[] = [];
  for (let round = 0; round < 22; round += 1) statuses.push((await guess(`wrong ${round}`)).status());
  expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 422));
  const last = await guess('wrong again');
  expect(last.status()).toBe(429);
  expect(Number(last.headers()['retry-after'])).toBeGreaterThan(0);
});
