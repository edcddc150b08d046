import { defineConfig } from '@playwright/test';
import { schoolName } from './e2e/school-name';
import { installedBrowser } from './scripts/browser.mjs';
import { workersHere } from './scripts/workers.mjs';

// Null: Playwright's own.
const executablePath = installedBrowser();

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const desktop = { viewport: { width: 1280, height: 900 } };

/**
 * Where a test runs is decided by its folder and its tags (CONTRIBUTING.md, “A test”):
 * - `e2e/http/`: no browser
 * - `e2e/`: on a desktop, and without script unless it is marked @script
 * - @size: on a phone too · @phone: on a phone only · @no-script: without script only · @database: on PostgreSQL too
 * - `e2e/long/`: by `npm run test:long`, which sets TEST_LONG
 */
const quick = [
  // In this order: what takes long comes first, so that no worker waits for another at the end.
  { name: 'http', testDir: 'e2e/http' },
  {
    name: 'postgresql',
    testIgnore: /\/long\//,
    use: { ...desktop, database: 'postgresql' } as object,
    grep: /@database/,
  },
  { name: 'desktop', testIgnore: /\/(http|long)\//, use: desktop, grepInvert: /@no-script|@phone/ },
  { name: 'phone', testIgnore: /\/(http|long)\//, use: phone, grep: /@size|@phone/ },
  {
    name: 'no-script',
    testIgnore: /\/(http|long)\//,
    use: { ...phone, javaScriptEnabled: false },
    grepInvert: /@script|@phone/,
  },
];
const long = [{ name: 'long', testDir: 'e2e/long', use: desktop }];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/templates.ts',
  fullyParallel: true,
  workers: workersHere(),
  // A test that passes at a second try is a failing test. None gets one.
  retries: 0,
  timeout: 60_000,
  // Waiting for a thing ends when it is there: only a test that fails waits so long.
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['dot'], ['json']] : 'list',
  use: {
    // A page that fades into the next holds every errand up by a quarter of a second; tests that look at motion ask for it.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        // What some tests need, all have: other arguments are another browser, and another worker with another server.
        `--host-resolver-rules=MAP ${schoolName} 127.0.0.1`,
        '--test-third-party-cookie-phaseout',
      ],
    },
    screenshot: 'only-on-failure',
  },
  projects: process.env.TEST_LONG ? long : quick,
});
