import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // `server-only` is an empty module in Next's server and throws everywhere else.
    alias: { '@': import.meta.dirname, 'server-only': `${import.meta.dirname}/scripts/nothing.mjs` },
  },
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['node_modules', 'e2e', '.next'],
    globalSetup: ['./prisma/test-setup.ts'],
    env: { SECRET: 'a secret that only the tests know about' },
    testTimeout: 60_000,
    hookTimeout: 30_000,
    maxWorkers: 2,
  },
});
