import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { literal, matchingFiles, readPlaywright, readVitest, reasonOf } from './test-reports.mjs';

const test = (fullName: string, status: string, duration = 1000) => ({ fullName, status, duration });
const suite = (tests: ReturnType<typeof test>[], status = 'passed') => ({ status, assertionResults: tests });

it('counts what vitest reports, and a file that does not load, and an error outside every test', () => {
  const good = suite([test('a', 'passed', 1500), test('b', 'passed')]);
  expect(readVitest({ success: true, testResults: [good] })).toMatchObject({ passed: 2, failed: 0, skipped: 0 });
  const bad = suite([test('c', 'failed')], 'failed');
  expect(readVitest({ success: false, testResults: [good, bad] })).toMatchObject({ passed: 2, failed: 1 });
  expect(readVitest({ success: false, testResults: [good, suite([], 'failed')] }).failed).toBe(1);
  expect(readVitest({ success: false, testResults: [good] }).failed).toBe(1);
  expect(readVitest({ success: false, testResults: [bad] }).notes).toEqual(['failed: c']);
  expect(readVitest({ success: true, testResults: [good] }).slow[0]).toEqual([1.5, 'a']);
});

it('takes a skip that says why, and fails one that does not', () => {
  expect(reasonOf('nginx takes it (needs nginx: apt-get install nginx-light)')).toContain('nginx-light');
  expect(reasonOf('votes (PostgreSQL) are counted')).toContain('needs PostgreSQL');
  expect(reasonOf('votes (SQLite) are counted')).toBeNull();
  const skips = ['votes (PostgreSQL) one', 'votes (PostgreSQL) two', 'somebody forgot this'];
  const report = readVitest({ success: true, testResults: [suite(skips.map((name) => test(name, 'skipped')))] });
  expect(report).toMatchObject({ passed: 0, failed: 1, skipped: 2 });
  expect(report.notes).toEqual([
    'failed: skipped without a reason: somebody forgot this',
    'skipped 2: needs PostgreSQL: install it, or set TEST_POSTGRES_URL',
  ]);
});

it('is told by the name of every test that may be skipped why', () => {
  const root = join(import.meta.dirname, '..');
  const skipping = execFileSync('git', ['grep', '-lF', '.skipIf(', '--', '*.test.ts', '*.test.tsx'], {
    cwd: root,
  });
  const skips = skipping
    .toString()
    .trim()
    .split('\n')
    .flatMap((file) => [
      ...readFileSync(join(root, file), 'utf8').matchAll(/\.skipIf\(([^\n]*)\)\(\s*(['"`])([^\n]*?)\2,/g),
    ]);
  expect(skips.length).toBeGreaterThan(8);
  // The tests that run on both databases have PostgreSQL in the name of their suite.
  for (const [, condition = '', , name = ''] of skips)
    if (!/postgres|^skip$/.test(condition)) expect(reasonOf(name), name).not.toBeNull();
});

const spec = (title: string, status: string, annotations: { type: string; description?: string }[] = []) => ({
  title,
  tests: [{ projectName: 'desktop', status, annotations, results: [{ duration: 500 }, { duration: 700 }] }],
});

it('counts what Playwright reports: a second try is a failure, and so is a silent skip', () => {
  const specs = [
    spec('good', 'expected'),
    spec('bad', 'unexpected'),
    spec('by chance', 'flaky'),
    spec('away', 'skipped', [{ type: 'skip', description: 'no nginx on this machine' }]),
    spec('silent', 'skipped'),
  ];
  const report = readPlaywright({ suites: [{ title: 'a.spec.ts', file: 'a.spec.ts', specs }], errors: [] });
  expect(report).toMatchObject({ passed: 1, failed: 3, skipped: 1 });
  expect(report.notes.join('\n')).toMatch(
    /failed: desktop: a\.spec\.ts › bad[\s\S]*second try: desktop: a\.spec\.ts › by chance[\s\S]*silent[\s\S]*no nginx/,
  );
  expect(report.slow[0]).toEqual([1.2, 'desktop: a.spec.ts › good']);
  expect(readPlaywright({ suites: [], errors: [{ message: 'No tests found' }] }).failed).toBe(1);
});

it('finds the files that have a word in their path or in the name of a test', () => {
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('quiz/a.test.ts', '');
  write('b.test.tsx', "  it('takes a Quiz', () => {});");
  write('c.test.ts', "import { quiz } from './quiz';\nit('does (something) else', () => {});");
  execFileSync('git', ['init', '-q'], { cwd: folder });
  expect(matchingFiles(folder, 'quiz').sort()).toEqual(['b.test.tsx', 'quiz/a.test.ts']);
  expect(matchingFiles(folder, '(something)')).toEqual(['c.test.ts']);
  expect(new RegExp(literal('a.(b)')).test('a.(b)')).toBe(true);
  rmSync(folder, { recursive: true });
});
