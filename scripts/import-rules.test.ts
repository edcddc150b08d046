import { expect, it } from 'vitest';
import { brokenRule, findCycle, importsIn, readImports } from './import-rules.mjs';

it.each([
  ['content/chapter.ts', 'lib/db/client.ts'],
  ['lib/ids.ts', 'content/chapter.ts'],
  ['components/ui/button.tsx', 'features/poll/tally.ts'],
  ['features/poll/tally.ts', 'app/route.ts'],
  ['features/explainer/cover.tsx', 'features/poll/vote-form.tsx'],
  ['features/gallery/x.ts', 'lib/ids.ts'],
  ['features/poll/tally.ts', 'lib/db/client.ts'],
  ['features/poll/metadata.ts', 'lib/db/client.ts'],
  ['features/class/data.ts', 'features/live/data.ts'],
  ['app/poll/vote/route.tsx', '.generated/prisma/sqlite/client'],
  ['features/quiz/item-page.tsx', 'next/cache'],
])('%s may not import %s', (from, to) => {
  expect(brokenRule(from, to)).toBeTruthy();
});

it.each([
  ['features/poll/data.ts', 'lib/db/client.ts'],
  ['features/poll/results.data.ts', 'lib/db/client.ts'],
  ['features/poll/data.ts', 'features/quiz/data.ts'],
  ['app/poll/vote/route.tsx', 'features/poll/data.ts'],
  ['features/poll/data.test.ts', 'lib/db/client.ts'],
])('%s may import %s', (from, to) => {
  expect(brokenRule(from, to)).toBeNull();
});

it('reads every form of import, and none in a comment', () => {
  const text =
    "import a from 'a';\nimport type { B } from 'b';\nexport * from 'c';\nimport 'd';\nconst e = await import('e');\n// import x from 'x';\n/* import y from 'y'; */";
  expect(importsIn(text)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

it('finds a circle', () => {
  expect(
    findCycle(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['a']],
      ]),
    ),
  ).toEqual(['a', 'b', 'c', 'a']);
  expect(
    findCycle(
      new Map([
        ['a', ['b', 'c']],
        ['b', ['c']],
        ['c', []],
      ]),
    ),
  ).toBeNull();
});

it('finds what is wrong in files: a circle that only types close, a floor that is skipped, a file that is not there', () => {
  const sources: Record<string, string> = {
    'features/quiz/result.tsx': "import { Review } from './review';",
    'features/quiz/review.tsx': "import type { Result } from './result';\nimport '@/lib/ids';",
    'lib/ids.ts': "import '@/content/words';\nimport './gone';",
    'content/words.ts': '',
  };
  const { problems, edges } = readImports(new Set(Object.keys(sources)), (file) => sources[file] ?? '');
  expect(edges).toBe(5);
  expect(problems).toEqual([
    'lib/ids.ts: lib may not import from content (@/content/words)',
    'lib/ids.ts: ./gone is not there',
    'a circle of imports: features/quiz/result.tsx → features/quiz/review.tsx → features/quiz/result.tsx',
  ]);
});
