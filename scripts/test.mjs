// npm test: installs what it needs, then lint, types, import rules, unit, data and content tests, build, Playwright.
// Ends with one line: N passed, N failed, N skipped. `npm run check` (--quick) leaves out build and browser.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, findBrowser } from './browser.mjs';
import { findPostgres, startPostgres } from './postgres.mjs';
import { build, checkNode, generateClients, install, quiet, root, run, say, typescript } from './steps.mjs';

const isQuick = process.argv.includes('--quick');
const isCi = Boolean(process.env.CI);
const total = { passed: 0, failed: 0, skipped: 0 };
const reports = join(root, '.generated', 'reports');

function count(step, { passed, failed, skipped }, reasons = []) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  say(step, `${passed} passed, ${failed} failed, ${skipped} skipped`);
  for (const reason of reasons) console.log(`${''.padEnd(10)}skipped: ${reason}`);
}

/** Runs a program as one test, and shows what it printed when it fails. */
function check(step, args) {
  const result = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { ...process.env, ...quiet } });
  const isGood = result.status === 0;
  if (!isGood) process.stdout.write(`${result.stdout}${result.stderr}`);
  count(step, { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 });
}

/** Runs a test runner that writes its results to `file`; a runner that wrote none counts as one failure. */
function runner(args, file, env) {
  mkdirSync(reports, { recursive: true });
  rmSync(file, { force: true });
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...quiet, ...env } });
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function unit(postgres) {
  const file = join(reports, 'vitest.json');
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const report = runner(args, file, { TEST_POSTGRES_URL: postgres?.url ?? '' });
  if (!report) return count('Unit', { passed: 0, failed: 1, skipped: 0 });
  const unfinished = report.numTotalTests - report.numPassedTests - report.numFailedTests;
  // A file that does not load has no tests to count, and an error outside every test fails none of them.
  const broken = report.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  ).length;
  const hidden = !report.success && report.numFailedTests + broken === 0 ? 1 : 0;
  count(
    'Unit',
    { passed: report.numPassedTests, failed: report.numFailedTests + broken + hidden, skipped: unfinished },
    unfinished > 0 && !postgres ? ['no PostgreSQL on this machine: install it, or set TEST_POSTGRES_URL'] : [],
  );
}

function browser(path, postgres) {
  const file = join(reports, 'playwright.json');
  const env = { CHROMIUM: path, TEST_POSTGRES_URL: postgres?.url ?? '', PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const report = runner(['node_modules/@playwright/test/cli.js', 'test'], file, env);
  if (!report) return count('Browser', { passed: 0, failed: 1, skipped: 0 });
  const { expected, unexpected, flaky, skipped } = report.stats;
  const reasons = new Set();
  const shaky = [];
  (function visit(suites) {
    for (const suite of suites ?? []) {
      for (const { title, tests } of suite.specs ?? [])
        for (const test of tests) {
          if (test.status === 'flaky') shaky.push(`${suite.file}: ${title} (${test.projectName})`);
          for (const note of test.annotations ?? [])
            if (note.type === 'skip' && note.description) reasons.add(note.description);
        }
      visit(suite.suites);
    }
  })(report.suites);
  // In CI, on a busy machine, a test has a second try. It counts, and is named: something in it is left to chance.
  for (const test of shaky) say('Browser', `passed at the second try: ${test}`);
  count('Browser', { passed: expected + flaky, failed: unexpected + (report.errors?.length ?? 0), skipped }, [
    ...reasons,
  ]);
}

async function postgresForTests() {
  if (process.env.TEST_POSTGRES_URL) return { url: process.env.TEST_POSTGRES_URL, stop() {} };
  if (!findPostgres() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) aptInstall('postgresql');
  return findPostgres() ? startPostgres() : null;
}

checkNode();
install();
await generateClients();
run('Assets', process.execPath, [...typescript, 'scripts/assets.ts']);
check('Lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']);
check('Types', ['node_modules/typescript/bin/tsc', '--noEmit', '--incremental', 'false', '-p', '.']);
check('Imports', ['scripts/import-rules.mjs']);
const postgres = await postgresForTests();
try {
  if (!postgres && isCi) {
    console.error('In CI the tests on PostgreSQL must run: there is none on this machine.');
    total.failed += 1;
  }
  unit(postgres);
  if (!isQuick) {
    await build();
    const chromium = await findBrowser(root);
    if (chromium) {
      say('Browser', chromium.how);
      browser(chromium.path, postgres);
    } else {
      console.error('No browser could be found or installed: install Chromium, or set CHROMIUM to its path.');
      total.failed += 1;
    }
  }
} finally {
  postgres?.stop();
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
