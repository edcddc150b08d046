// The steps that `npm start`, `npm test` and `npm run dev` share. Nothing here needs a package to be installed
// before `install` has run; each step says in one line what it did, and does nothing when nothing changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What the served site is made of. A change in any of it needs a new build. */
const sources = [
  'app',
  'components',
  'content',
  'features',
  'lib',
  'prisma',
  'public',
  'scripts',
  'server',
  'next.config.ts',
  'instrumentation.ts',
  'postcss.config.mjs',
  'package-lock.json',
  'tsconfig.json',
];
/** Settings that are written into the prerendered pages. */
const settingsInPages = ['SITE_URL', 'CONTACT'];

function* filesIn(path) {
  if (!existsSync(path)) return;
  const entries = readdirSync(dirname(path), { withFileTypes: true }).find(
    (entry) => join(dirname(path), entry.name) === path,
  );
  if (entries?.isDirectory()) for (const name of readdirSync(path).sort()) yield* filesIn(join(path, name));
  else if (!path.includes(join('public', 'assets')) && !/\.(test|fixture)\.tsx?$/.test(path)) yield path;
}

function hashOf(paths, extra = '') {
  const hash = createHash('sha256').update(extra);
  for (const path of paths)
    for (const file of filesIn(join(root, path)))
      hash.update(file.slice(root.length)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

const stampFile = (name) => join(root, '.generated', `${name}.stamp`);
const isCurrent = (file, stamp) => existsSync(file) && readFileSync(file, 'utf8') === stamp;
function keepStamp(file, stamp) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stamp);
}

/** One line of progress: what the step is, and how it ended. */
export const say = (step, text) => console.log(`${step.padEnd(10)}${text}`);

/** Runs a program and ends with its exit code when it fails; shows what it printed only then. */
export function run(step, command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...options,
    env: { ...process.env, ...quiet, ...options.env },
  });
  if (result.status === 0) return result.stdout ?? '';
  // 78 and 69: the program has said in one sentence what is wrong, and that is all anybody needs to see.
  const isSaid = result.status === 78 || result.status === 69;
  if (!isSaid) say(step, 'failed');
  process.stderr.write(`${isSaid ? '' : (result.stdout ?? '')}${result.stderr ?? result.error?.message ?? ''}`);
  process.exit(result.status || 1);
}

export const quiet = {
  NEXT_TELEMETRY_DISABLED: '1',
  CHECKPOINT_DISABLE: '1',
  // `prisma generate` only asks that this file exists; without it an engine would be downloaded.
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  // The browser is looked for by scripts/browser.mjs.
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
};

/** Node's arguments that let it run TypeScript as Next's server does. */
export const typescript = ['--conditions=react-server', '--import', 'tsx'];

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node ${process.versions.node} is too old: version 20.19 or newer is needed.`);
  process.exit(78);
}

/** Installs the packages of the lockfile, when it changed since the last time. */
export function install() {
  const stamp = hashOf(['package-lock.json']);
  const file = join(root, 'node_modules', '.lockfile-hash');
  if (isCurrent(file, stamp)) return say('Packages', 'up to date');
  say('Packages', 'installing (a minute or so the first time)');
  run(
    'Packages',
    process.platform === 'win32' ? 'npm.cmd' : 'npm',
    ['ci', '--no-audit', '--no-fund', '--include=dev'],
    { shell: process.platform === 'win32' },
  );
  keepStamp(file, stamp);
}

/** Writes the database clients, when the models changed. */
export async function generateClients() {
  const stamp = hashOf([
    'prisma/models.prisma',
    'prisma/sqlite/header.prisma',
    'prisma/postgresql/header.prisma',
    'package-lock.json',
  ]);
  const file = stampFile('clients');
  if (isCurrent(file, stamp)) return;
  const { generate } = await import('./generate.mjs');
  generate(root);
  keepStamp(file, stamp);
}

/** Checks the settings and applies missing migrations. */
export function prepare() {
  const stdio = ['ignore', 'pipe', 'inherit'];
  say('Database', run('Database', process.execPath, [...typescript, 'scripts/prepare.ts'], { stdio }).trim());
}

const sourcesStamp = () => hashOf(sources, JSON.stringify(settingsInPages.map((name) => process.env[name] ?? '')));

/** The id of a build, by the stamp of its sources: what browsers keep of a build lives under it. */
export const buildIdOf = (stamp = sourcesStamp()) => stamp.slice(0, 12);

/** Builds and seals the site, when sources changed. */
export async function build() {
  const stamp = sourcesStamp();
  const file = join(root, '.next', 'sources.stamp');
  if (isCurrent(file, stamp) && existsSync(join(root, '.generated', 'serve.mjs')))
    return say('Site', 'built, nothing changed');
  say('Site', 'building (half a minute or so)');
  rmSync(file, { force: true });
  const sealed = await makeSite(buildIdOf(stamp));
  keepStamp(file, stamp);
  say('Site', `built, ${sealed.length} reading pages sealed`);
}

/** Builds, seals and bundles what is here. @param buildId stands in what browsers keep, so that they ask for the new site */
export async function makeSite(buildId) {
  // Also where new files are their owner's alone: a server in front runs as another user, and what is built is public.
  process.umask(0o022);
  // Next copies prerendered pages here when it first serves them: a new build would serve the old copies.
  rmSync(join(root, '.next', 'server'), { recursive: true, force: true });
  run('Site', process.execPath, [...typescript, 'scripts/check-record.ts']);
  run('Site', process.execPath, [...typescript, 'scripts/assets.ts'], { env: { BUILD_ID: buildId } });
  run('Site', process.execPath, ['node_modules/next/dist/bin/next', 'build'], { env: { NODE_ENV: 'production' } });
  const { seal } = await import('./seal.mjs');
  const sealed = seal(join(root, '.next'));
  // What a server in front may serve without us (deploy/nginx).
  run('Site', process.execPath, [...typescript, 'scripts/front.ts']);
  await bundleServer();
  return sealed;
}

/** Bundles the server's own few files; its packages stay where they are. */
export async function bundleServer() {
  const { build: bundle } = await import('esbuild');
  await bundle({
    entryPoints: [join(root, 'server', 'serve.ts')],
    outfile: join(root, '.generated', 'serve.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    alias: { 'server-only': join(root, 'scripts', 'nothing.mjs') },
    tsconfig: join(root, 'tsconfig.json'),
    logLevel: 'error',
  });
}
