import { expect, test } from 'vitest';
import { accounts } from '@/content/facts/accounts';
import { type ClaimFact, claimIds, claims } from '@/content/facts/claims';
import { joined, ribbons } from './tellings';

test('a line joins each claim that both accounts report, and no other', () => {
  const both = claimIds.filter(
    (id) => (claims[id] as ClaimFact).a.length > 0 && (claims[id] as ClaimFact).b.length > 0,
  );
  expect(ribbons.map(({ claim }) => claim).sort()).toEqual([...both].sort());
  expect(joined.flatMap((one) => one.claims).sort()).toEqual([...both].sort());
});

test('no line leaves the paragraphs that an account has', () => {
  const numbers = (account: 'a' | 'b') =>
    claimIds.flatMap((id) => (claims[id] as ClaimFact)[account].map((one) => Number(one.slice(1))));
  expect(Math.max(...numbers('a'))).toBeLessThanOrEqual(accounts.a.paragraphs);
  expect(Math.max(...numbers('b'))).toBeLessThanOrEqual(accounts.b.paragraphs);
});

test('the title is true: Account A tells of the plane before the raid, and Account B goes back to it', () => {
  const of = (id: string) => ribbons.find(({ claim }) => claim === id);
  const [plane, raid] = [of('crash-date'), of('raid-date')];
  expect(plane?.a).toBeLessThan(raid?.a ?? 0);
  expect(plane?.b).toBeGreaterThan(raid?.b ?? 99);
});
