import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listBreaches } from './floors';

const lockOf = (versions: Record<string, string>) => ({
  packages: Object.fromEntries(Object.entries(versions).map(([path, version]) => [path, { version }])),
});
const floors = {
  next: { atLeast: '16.4.6', because: 'a hole' },
  prisma: { exactly: '7.10.0', because: 'one version' },
};

it('no package of ours is older than its floor (scripts/floors.json says why)', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  expect(listBreaches(JSON.parse(readFileSync('scripts/floors.json', 'utf8')), lock)).toEqual([]);
});

it('a package below its floor is found wherever it hides, and so is one that is not there', () => {
  const good = { 'node_modules/next': '16.4.6', 'node_modules/prisma': '7.10.0' };
  expect(listBreaches(floors, lockOf(good))).toEqual([]);
  expect(listBreaches(floors, lockOf({ ...good, 'node_modules/next': '17.0.0' }))).toEqual([]);
  for (const version of ['16.4.5', '16.3.99', '15.9.9', '16.4.6-canary.1'])
    expect(listBreaches(floors, lockOf({ ...good, 'node_modules/next': version })), version).toHaveLength(1);
  expect(listBreaches(floors, lockOf({ ...good, 'node_modules/x/node_modules/next': '16.4.0' }))[0]).toMatch(
    /node_modules\/x\/node_modules\/next is 16.4.0, not at least 16.4.6: a hole/,
  );
  expect(listBreaches(floors, lockOf({ ...good, 'node_modules/prisma': '7.10.1' }))[0]).toMatch(/not exactly 7.10.0/);
  expect(listBreaches(floors, lockOf({ 'node_modules/next': '16.4.6' }))[0]).toMatch(/prisma is not in the lockfile/);
});
