import { defineConfig } from '@playwright/test';
import { installedBrowser } from './scripts/browser.mjs';

// Null: Playwright's own.
const executablePath = installedBrowser();

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const desktop = { viewport: { width: 1280, height: 900 } };
/** Tests of what script adds are marked @script; those of what only one browser size or database shows, @once. */
const withoutScript = { javaScriptEnabled: false };

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['dot'], ['json']] : 'list',
  use: {
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'desktop', use: desktop },
    { name: 'phone', use: phone, grepInvert: /@once/ },
    { name: 'desktop without script', use: { ...desktop, ...withoutScript }, grepInvert: /@script|@once/ },
    { name: 'phone without script', use: { ...phone, ...withoutScript }, grepInvert: /@script|@once/ },
    // The errands marked @database once more, on the other database.
    { name: 'postgresql', use: { ...desktop, database: 'postgresql' } as object, grep: /@database/ },
  ],
});
