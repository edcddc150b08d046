import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What is not copied: packages are linked, the rest is made anew or is nobody's source. */
const left = ['node_modules', '.git', '.next', 'data', 'test-results', 'playwright-report'];

/**
 * Builds the site once more from a copy of its sources, in which the bank has other keys and other explanations
 * (features/quiz/other-bank.ts) and nothing else is changed. The site itself has no way to do this.
 * @returns the folder of the build, to serve from
 */
export function buildWithOtherBank(): { folder: string; drop: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'other-bank-'));
  for (const name of readdirSync('.')) if (!left.includes(name)) cpSync(name, join(folder, name), { recursive: true });
  // What this build worked out already and the other one shares.
  if (existsSync('.next/cache')) cpSync('.next/cache', join(folder, '.next', 'cache'), { recursive: true });
  linkAll('node_modules', join(folder, 'node_modules'));
  replace(
    folder,
    'content/facts/items',
    `
    import { otherKey } from '@/features/quiz/other-bank';
    import type { ItemFact } from './item';
    import { items as first } from './items-first';
    export * from './items-first';
    export const items = Object.fromEntries(
      Object.entries(first).map(([id, fact]) => [id, otherKey(fact as ItemFact)]),
    ) as unknown as typeof first;
  `,
  );
  replace(
    folder,
    'content/en/quiz/bank',
    `
    import 'server-only';
    import { otherWords } from '@/features/quiz/other-bank';
    import type { Bank } from '../../bank';
    import type { ItemFact } from '../../facts/item';
    import { items } from '../../facts/items-first';
    import { bank as first } from './bank-first';
    export const bank = Object.fromEntries(
      Object.entries(first).map(([id, words]) => [id, otherWords(items[id as keyof typeof items] as ItemFact, words)]),
    ) as unknown as Bank;
  `,
  );
  const make = `import('./scripts/steps.mjs').then(({ makeSite }) => makeSite(${JSON.stringify(buildIdOf('.'))}))`;
  execFileSync(process.execPath, ['--eval', make], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
  return { folder, drop: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The id that `npm start` gave the build in this folder: it stands in what browsers keep. */
const buildIdOf = (folder: string) => readFileSync(join(folder, '.next', 'sources.stamp'), 'utf8').slice(0, 12);

/** Puts a module in the place of another, which it can import under its own name with `-first`. */
function replace(folder: string, name: string, text: string): void {
  renameSync(join(folder, `${name}.ts`), join(folder, `${name}-first.ts`));
  writeFileSync(join(folder, `${name}.ts`), text);
}

/** Copies a folder by hard links: packages are many files, and nothing writes to them. */
function linkAll(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    const [source, target] = [join(from, name), join(to, name)];
    const kind = lstatSync(source);
    if (kind.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (kind.isDirectory()) linkAll(source, target);
    else
      try {
        linkSync(source, target);
      } catch {
        // Another disk.
        copyFileSync(source, target);
      }
  }
}
