// Holds the floors of the house: who may import whom (decision 0001). Reads the imports of every source file,
// type-only ones too. Not dependency-cruiser: its version for Node 20 reads TSX by a TypeScript compiler API that
// TypeScript 7 no longer has, and by SWC without TSX.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';

const floors = ['app', 'features', 'components', 'content', 'lib', 'prisma', 'server'];
/** Rooms stand in a line and lean left only. */
export const rooms = [
  'site',
  'readers',
  'accounts',
  'explainer',
  'quiz',
  'poll',
  'class',
  'pupil',
  'live',
  'exports',
  'lti',
];

const test = /\.(test|fixture)\.tsx?$|^test\/|^e2e\//;
const floorOf = (path) => floors.find((floor) => path.startsWith(`${floor}/`));
const roomOf = (path) => /^features\/([^/]+)\//.exec(path)?.[1];
const isData = (path) => /(^|[/.])data\.ts$/.test(path);

/** What each floor may import; `.generated` is the ground under all of them. */
const allowed = {
  app: ['app', 'features', 'components', 'content', 'lib'],
  features: ['features', 'components', 'content', 'lib'],
  components: ['components', 'lib'],
  content: ['content'],
  lib: ['lib'],
  prisma: ['prisma', 'lib'],
  server: ['server', 'features', 'lib', 'prisma'],
};

/** The rule that an import breaks, as a sentence; null when it breaks none. */
export function brokenRule(from, to) {
  if (test.test(from)) return null;
  const [floor, target] = [floorOf(from), floorOf(to)];
  if (target && !allowed[floor].includes(target)) return `${floor} may not import from ${target}`;
  const [room, other] = [roomOf(from), roomOf(to)];
  if (room && !rooms.includes(room)) return `the room ${room} has no place in the line`;
  if (room && other && rooms.indexOf(other) > rooms.indexOf(room)) return `${room} may not lean on ${other}`;
  const isPrisma = to.startsWith('.generated/prisma/') || to.startsWith('@prisma/') || to === 'lib/db/client.ts';
  const mayTouch = isData(from) || floor === 'prisma' || from.startsWith('lib/db/') || from === 'app/readyz/route.ts';
  if (isPrisma && !mayTouch) return 'only data.ts, *.data.ts, lib/db and prisma touch the database';
  // A page drawn anew by Next comes with its scripts: it would be unsealed.
  if (to === 'next/cache') return 'next/cache would unseal reading pages';
  return null;
}

/** What a source file imports, as written. */
export function importsIn(text) {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\(\s*)(['"])([^'"\n]+)\1/g)].map((match) => match[2]);
}

/** A chain of imports, of types too, that leads back to where it began; null when there is none. */
export function findCycle(graph) {
  const done = new Set();
  const path = [];
  const visit = (file) => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    path.pop();
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file);
    if (cycle) return cycle;
  }
  return null;
}

/**
 * What each source file imports, types too.
 * @param {Set<string>} files
 * @param {(file: string) => string} read
 */
export function readImports(files, read) {
  const graph = new Map();
  const problems = [];
  let edges = 0;
  for (const file of files) {
    const targets = [];
    for (const specifier of importsIn(read(file))) {
      const base = specifier.startsWith('@/')
        ? specifier.slice(2)
        : specifier.startsWith('.')
          ? normalize(join(dirname(file), specifier))
          : null;
      const target =
        base === null ? specifier : ([base, `${base}.ts`, `${base}.tsx`].find((path) => files.has(path)) ?? base);
      edges++;
      if (base !== null && floorOf(base) && !files.has(target)) problems.push(`${file}: ${specifier} is not there`);
      const rule = brokenRule(file, target);
      if (rule) problems.push(`${file}: ${rule} (${specifier})`);
      if (files.has(target)) targets.push(target);
    }
    graph.set(file, targets);
  }
  const cycle = findCycle(graph);
  if (cycle) problems.push(`a circle of imports: ${cycle.join(' → ')}`);
  return { problems, edges };
}

function check() {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...floors], {
    encoding: 'utf8',
  });
  const files = new Set(listed.split('\n').filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts')));
  const { problems, edges } = readImports(files, (file) => readFileSync(file, 'utf8'));
  // A reader that understood nothing would find nothing wrong.
  if (edges < files.size) problems.push(`only ${edges} imports were read in ${files.size} files`);
  for (const problem of problems) console.log(problem);
  console.log(`${files.size} files, ${edges} imports, ${problems.length} problems`);
  process.exit(problems.length > 0 ? 1 : 0);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) check();
