import { configDefaults, defineConfig } from 'vitest/config';
import { workersHere } from './scripts/workers.mjs';

/** What is long by nature is named `….long.test.ts` and run by `npm run test:long`, which sets TEST_LONG. */
const long = '**/*.long.test.{ts,tsx}';

export default defineConfig({
  resolve: {
    // `server-only` is an empty module in Next's server and throws everywhere else.
    alias: { '@': import.meta.dirname, 'server-only': `${import.meta.dirname}/scripts/nothing.mjs` },
  },
  test: {
    include: [process.env.TEST_LONG ? long : '**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'e2e', '.next', '.generated', ...(process.env.TEST_LONG ? [] : [long])],
    globalSetup: ['./test/setup.ts'],
    env: { SECRET: 'a secret that only the tests know about' },
    testTimeout: 60_000,
    hookTimeout: 30_000,
    retry: 0,
    maxWorkers: workersHere(),
  },
});
