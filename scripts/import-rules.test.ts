import { expect, it } from 'vitest';
import { brokenRule, findCycle, importsIn } from './import-rules.mjs';

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
