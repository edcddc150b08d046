import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesUnder } from '@/scripts/files-under';

it('is what the site goes by: no door, page or room reads its own server’s clock (decision 0059)', () => {
  const ownClock = ['app', 'features']
    .flatMap((folder) => [...filesUnder(folder, /(?<!\.test|\.fixture|\.element|\.client|\.worker)\.tsx?$/)])
    .filter((file) => /new Date\(\)|Date\.now\(\)/.test(readFileSync(file, 'utf8')));
  expect(ownClock).toEqual([
    // Needs no database, and nothing is stored.
    'app/[lang]/(tools)/quiz/reminder/route.ts',
    // Translates between the two clocks.
    'features/accounts/auth-clock/data.ts',
  ]);
});
