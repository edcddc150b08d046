import { configDefaults, defineConfig } from 'vitest/config';
import { sharingTests } from './scripts/sharing-tests.mjs';
import { workersHere } from './scripts/workers.mjs';

/** What is long by nature is named `….long.test.ts` and run by `npm run test:long`, which sets TEST_LONG. */
const long = '**/*.long.test.{ts,tsx}';

/** Loading a page's modules takes longer than most tests: files that leave no trace in them load them once. */
const sharing = process.env.TEST_LONG ? [] : sharingTests(import.meta.dirname);

const resolve = {
  // `server-only` is an empty module in Next's server and throws everywhere else.
  alias: { '@': import.meta.dirname, 'server-only': `${import.meta.dirname}/scripts/nothing.mjs` },
};
const common = {
  env: { SECRET: 'a secret that only the tests know about' },
  testTimeout: 60_000,
  hookTimeout: 30_000,
  retry: 0,
};

export default defineConfig({
  resolve,
  test: {
    maxWorkers: workersHere(),
    // Once for both projects.
    globalSetup: ['./test/setup.ts'],
    projects: [
      {
        resolve,
        test: {
          ...common,
          name: 'apart',
          include: [process.env.TEST_LONG ? long : '**/*.test.{ts,tsx}'],
          exclude: [
            ...[...configDefaults.exclude, 'e2e', '.next', '.generated', ...sharing],
            ...(process.env.TEST_LONG ? [] : [long]),
          ],
        },
      },
      ...(sharing.length > 0
        ? [{ resolve, test: { ...common, name: 'sharing', include: sharing, isolate: false } }]
        : []),
    ],
  },
});
