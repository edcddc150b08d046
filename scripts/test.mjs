// npm test [word]: installs what it needs, then lint, types, import rules, unit, data and content tests, build, Playwright.
// A word runs only what it matches: files and tests that have it in their name. `npm run check` (--quick) leaves out
// build and browser; `npm run test:long` (--long) runs what is long by nature. Ends with the ten slowest tests, the
// names of those that failed, and one line: N passed, N failed, N skipped. Both are kept in .generated/reports, for .ci/run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, findBrowser, mayInstall } from './browser.mjs';
import { findPostgres, startPostgres } from './postgres.mjs';
import { build, buildIdOf, checkNode, generateClients, install, quiet, root, run, say, typescript } from './steps.mjs';
import { literal, matchingFiles, readPlaywright, readVitest } from './test-reports.mjs';

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const word = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'))
  .join(' ');
const [isQuick, isLong] = [flags.includes('--quick'), flags.includes('--long')];
const isCi = Boolean(process.env.CI);
const reports = join(root, '.generated', 'reports');
/** What this run ended with; a run that breaks off leaves none. */
const endFile = join(reports, isLong ? 'end-long.txt' : 'end.txt');
const vitest = 'node_modules/vitest/vitest.mjs';
const playwright = 'node_modules/@playwright/test/cli.js';

/** What every step found: `{ passed, failed, skipped, slow: [seconds, name][] }`. */
const results = [];

function count(step, result) {
  results.push(result);
  const seconds = result.seconds === undefined ? '' : `, ${result.seconds.toFixed(0)} s`;
  say(step, `${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped${seconds}`);
  for (const line of result.notes ?? []) if (!line.startsWith('failed: ')) console.log(`${''.padEnd(10)}${line}`);
}
const fail = (step, sentence) =>
  count(step, { passed: 0, failed: 1, skipped: 0, slow: [], notes: [`failed: ${sentence}`] });

/** Runs a program as one test, and shows what it printed when it fails. */
function check(step, args) {
  const started = Date.now();
  const result = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { ...process.env, ...quiet } });
  const isGood = result.status === 0;
  if (!isGood) process.stdout.write(`${result.stdout}${result.stderr}`);
  const seconds = (Date.now() - started) / 1000;
  const notes = isGood ? [] : [`failed: ${step}`];
  count(step, { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0, slow: [[seconds, step]], seconds, notes });
}

/** Runs a test runner that writes its results to `file`, and reads them; a runner that wrote none counts as one failure. */
function runner(step, args, file, env, read) {
  mkdirSync(reports, { recursive: true });
  rmSync(file, { force: true });
  const started = Date.now();
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...quiet, ...env } });
  if (!existsSync(file)) return fail(step, 'The runner ended without a report.');
  count(step, { ...read(JSON.parse(readFileSync(file, 'utf8'))), seconds: (Date.now() - started) / 1000 });
}

function unit(env) {
  const files = word ? matchingFiles(root, word) : [];
  if (word && files.length === 0) return;
  const file = join(reports, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  runner('Unit', [vitest, 'run', ...reporters, '--passWithNoTests', ...files], file, env, readVitest);
}

async function browser(env) {
  // A word is looked for in the names of projects, files and tests.
  const filter = word ? ['--grep', literal(word)] : [];
  const list = [playwright, 'test', '--list', ...filter];
  if (word && spawnSync(process.execPath, list, { cwd: root, env: { ...process.env, ...env } }).status !== 0) return;
  await build();
  const chromium = await findBrowser(root);
  if (!chromium)
    return fail('Browser', 'No browser could be found or installed: install Chromium, or set CHROMIUM to its path.');
  say('Browser', chromium.how);
  const file = join(reports, 'playwright.json');
  const more = { CHROMIUM: chromium.path, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  runner('Browser', [playwright, 'test', ...filter], file, { ...env, ...more }, readPlaywright);
}

async function postgresForTests() {
  if (process.env.TEST_POSTGRES_URL) return { url: process.env.TEST_POSTGRES_URL, stop() {} };
  if (!findPostgres() && mayInstall()) aptInstall('postgresql');
  return findPostgres() ? startPostgres() : null;
}

rmSync(endFile, { force: true });
checkNode();
install();
await generateClients();
// Under the same id as the build of these sources, which may be served from here.
run('Assets', process.execPath, [...typescript, 'scripts/assets.ts'], { env: { BUILD_ID: buildIdOf() } });
if (!isLong && !word) {
  check('Lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']);
  // Next's types of an earlier build name files that may have moved since; the build checks its own.
  rmSync(join(root, '.next', 'types'), { recursive: true, force: true });
  check('Types', ['node_modules/typescript/bin/tsc', '--noEmit', '--incremental', 'false', '-p', '.']);
  check('Imports', ['scripts/import-rules.mjs']);
}
const postgres = await postgresForTests();
try {
  if (!postgres && isCi) fail('Database', 'In CI the tests on PostgreSQL must run: there is none on this machine.');
  const env = { TEST_POSTGRES_URL: postgres?.url ?? '', TEST_LONG: isLong ? '1' : '' };
  unit(env);
  if (!isQuick) await browser(env);
} finally {
  postgres?.stop();
}
const sum = (name) => results.reduce((total, result) => total + result[name], 0);
const slowest = results.flatMap(({ slow }) => slow).sort(([a], [b]) => b - a);
if (slowest.length > 0) console.log('\nThe slowest:');
for (const [seconds, name] of slowest.slice(0, 10)) console.log(`${seconds.toFixed(1).padStart(8)} s  ${name}`);
if (word && sum('passed') + sum('failed') + sum('skipped') === 0) console.log(`No test has “${word}” in its name.`);
const failures = results.flatMap(({ notes }) => (notes ?? []).filter((line) => line.startsWith('failed: ')));
const end = [...failures, `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`].join('\n');
mkdirSync(reports, { recursive: true });
writeFileSync(endFile, `${end}\n`);
console.log(`\n${end}`);
process.exit(sum('failed') > 0 || sum('passed') === 0 ? 1 : 0);
