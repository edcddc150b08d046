import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesUnder } from '@/scripts/files-under';

it('is what the site goes by: nothing else reads the server’s own clock (decision 0059)', () => {
  const ownClock = ['app', 'features', 'lib']
    .flatMap((folder) => [...filesUnder(folder, /(?<!\.test|\.fixture|\.element|\.client|\.worker)\.tsx?$/)])
    .filter((file) => /new Date\(\)|Date\.now\(\)/.test(readFileSync(file, 'utf8')));
  expect(ownClock).toEqual([
    // Needs no database, and nothing is stored.
    'app/[lang]/(tools)/quiz/reminder/route.ts',
    'app/lti/window/route.ts',
    'features/site/outside-frame.ts',
    // Look after the shared clock; how long something takes is measured by one that cannot be set.
    'lib/db/shared-clock.ts',
    'lib/db/site-time.ts',
    // The time of its lines is the machine's.
    'lib/ops/log.ts',
  ]);
});
