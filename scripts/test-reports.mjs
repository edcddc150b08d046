// Reads what the two test runners report. Both come out as { passed, failed, skipped, slow, notes }: `slow` is a list of
// [seconds, name], `notes` are lines for whoever reads the output; one for each failed test begins with “failed: ”.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text as a pattern that matches just it. */
export const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The vitest files that have a word in their path, or in the name of one of their tests; capitals make no difference. */
export function matchingFiles(root, word) {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '*.test.ts', '*.test.tsx'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  const named = new RegExp(`\\b(?:it|test|describe|onBothDatabases|onPostgres)\\b.*['"\`].*${literal(word)}`, 'i');
  return listed
    .split('\n')
    .filter((file) => file !== '')
    .filter(
      (file) => file.toLowerCase().includes(word.toLowerCase()) || named.test(readFileSync(join(root, file), 'utf8')),
    );
}

/**
 * Why a vitest test was skipped: it says so in its name, “(needs nginx)”, or needs PostgreSQL. Null when nobody can know.
 * @param {string} name with those of its suites
 */
export function reasonOf(name) {
  const needed = /\(needs ([^()]+)\)/.exec(name)?.[1];
  if (needed) return `needs ${needed}`;
  return name.includes('PostgreSQL') ? 'needs PostgreSQL: install it, or set TEST_POSTGRES_URL' : null;
}

/** One line for each reason; a skip without one is a failure. */
function reasons(skipped) {
  const counts = new Map();
  const silent = [];
  for (const { name, reason } of skipped) {
    if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    else silent.push(`failed: skipped without a reason: ${name}`);
  }
  return { silent, lines: [...counts].map(([reason, n]) => `skipped ${n}: ${reason}`) };
}

/** @param report of vitest's JSON reporter */
export function readVitest(report) {
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const skipped = tests
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => ({ name: fullName, reason: reasonOf(fullName) }));
  const { silent, lines } = reasons(skipped);
  const failed = tests.filter(({ status }) => status === 'failed').map(({ fullName }) => `failed: ${fullName}`);
  // A file that does not load has no tests to count, and an error outside every test fails none of them.
  const broken = report.testResults
    .filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0)
    .map(({ name }) => `failed: ${name} does not load`);
  const isHidden = !report.success && failed.length + broken.length === 0;
  const all = [...failed, ...broken, ...(isHidden ? ['failed: an error outside every test'] : []), ...silent];
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: all.length,
    skipped: skipped.length - silent.length,
    slow: tests.map(({ duration, fullName }) => [(duration ?? 0) / 1000, fullName]),
    notes: [...all, ...lines],
  };
}

/** @param report of Playwright's JSON reporter. A test that passed at a second try is failed: something in it is left to chance. */
export function readPlaywright(report) {
  const tests = [];
  (function visit(suites, above) {
    for (const suite of suites ?? []) {
      const names = [...above, suite.title];
      for (const spec of suite.specs ?? [])
        for (const test of spec.tests)
          tests.push({ ...test, name: `${test.projectName}: ${[...names, spec.title].join(' › ')}` });
      visit(suite.suites, names);
    }
  })(report.suites, []);
  const seconds = ({ results }) => results.reduce((sum, { duration }) => sum + duration, 0) / 1000;
  const skipped = tests
    .filter(({ status }) => status === 'skipped')
    .map(({ name, annotations }) => ({ name, reason: annotations.find(({ type }) => type === 'skip')?.description }));
  const { silent, lines } = reasons(skipped);
  const flaky = tests
    .filter(({ status }) => status === 'flaky')
    .map(({ name }) => `failed: passed at a second try: ${name}`);
  const failed = tests.filter(({ status }) => status === 'unexpected').map(({ name }) => `failed: ${name}`);
  const outside = (report.errors ?? []).map(({ message }) => `failed: ${String(message).split('\n')[0]}`);
  const all = [...failed, ...flaky, ...silent, ...outside];
  const projects = [...new Set(tests.map(({ projectName }) => projectName))].map((project) => {
    const own = tests.filter(({ projectName }) => projectName === project);
    return `${project}: ${own.length} tests, ${own.reduce((sum, test) => sum + seconds(test), 0).toFixed(0)} s of a worker`;
  });
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    failed: all.length,
    skipped: skipped.length - silent.length,
    slow: tests.map((test) => [seconds(test), test.name]),
    notes: [...projects, ...all, ...lines],
  };
}
