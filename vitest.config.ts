import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: { '@': import.meta.dirname },
    // As in Next's server: `server-only` is an empty module there, and throws everywhere else.
    conditions: ['react-server'],
  },
  ssr: { resolve: { conditions: ['react-server'] } },
  test: { include: ['**/*.test.{ts,tsx}'], exclude: ['node_modules', 'e2e', '.next'] },
});
