// Builds what every document loads and Next does not: the stylesheet, the elements and the fonts; and draws the maps.
// Written to `public/assets` under names that change with their content; `.generated/assets.ts` says the names.
// Not Next's own pipeline, because documents rendered by route handlers need the same stylesheet (decision 0003).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, relative } from 'node:path';
import tailwind from '@tailwindcss/postcss';
import { build, transform } from 'esbuild';
import postcss from 'postcss';
import subset from 'subset-font';
import { mapsModule } from './maps';

const root = process.cwd();
const folder = join(root, 'public', 'assets');
const isWatching = process.argv.includes('--watch');
const require = createRequire(import.meta.url);

function* filesUnder(path: string, ending: RegExp): Generator<string> {
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) yield* filesUnder(inner, ending);
    else if (ending.test(entry.name)) yield inner;
  }
}

/** Writes an asset under a name with its hash, and returns the address it is served under. */
function keep(name: string, ending: string, bytes: Uint8Array | string): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const file = `${name}.${hash}.${ending}`;
  writeFileSync(join(folder, file), bytes);
  return `/assets/${file}`;
}

/** Every character that a page can show: what is written in the sources, and plain Latin for what visitors type. */
function charactersShown(): Set<string> {
  const shown = new Set(Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)));
  for (const place of ['content', 'app', 'features', 'components']) {
    for (const file of filesUnder(join(root, place), /(?<!\.test)\.tsx?$/))
      for (const character of readFileSync(file, 'utf8')) shown.add(character);
  }
  return shown;
}

/** Azerbaijani letters, for names that pupils and editors write: Əliyev, Şuşa, Bakı. */
const azerbaijani = 'ƏəĞğİıŞşÇçÖöÜü';

async function fonts(): Promise<{ css: string; text: string }> {
  const shown = [...charactersShown()].join('');
  const source = (name: string) =>
    readFileSync(require.resolve(`@fontsource-variable/source-serif-4/files/source-serif-4-${name}-wght-normal.woff2`));
  const options = { targetFormat: 'woff2' as const, variationAxes: { wght: { min: 400, max: 700 } } };
  const text = keep('source-serif', 'woff2', await subset(source('latin'), shown, options));
  const letters = keep('source-serif-letters', 'woff2', await subset(source('latin-ext'), azerbaijani, options));
  const face = (address: string, range: string) =>
    `@font-face{font-family:"Source Serif 4";font-style:normal;font-weight:400 700;font-display:swap;src:url("${address}") format("woff2");unicode-range:${range}}\n`;
  return {
    css:
      face(text, 'U+0-FF,U+131,U+2000-206F,U+2190-21FF,U+2212') +
      face(letters, 'U+11E-11F,U+130,U+15E-15F,U+18F,U+259'),
    text,
  };
}

async function styles(fontFaces: string): Promise<string> {
  return keep('site', 'css', await cssOf(readFileSync(stylesheet, 'utf8'), fontFaces));
}

/** The few rules that the embedded poll needs: it stands in other people's pages and has to weigh little. */
async function embedStyles(): Promise<string> {
  const source = readFileSync(stylesheet, 'utf8').replace(/^@source .*$/gm, '');
  return keep('embed', 'css', await cssOf(`${source}\n@source "../features/poll/embed-document.tsx";`, ''));
}

const stylesheet = join(root, 'app', 'globals.css');

async function cssOf(source: string, fontFaces: string): Promise<string> {
  const { css } = await postcss([tailwind({ optimize: false })]).process(source, { from: stylesheet });
  const { code } = await transform(fontFaces + css, { loader: 'css', minify: !isWatching });
  return code;
}

async function elements(): Promise<string> {
  const files = [
    ...filesUnder(join(root, 'features'), /\.element\.ts$/),
    ...filesUnder(join(root, 'components'), /\.element\.ts$/),
  ];
  const { outputFiles } = await build({
    stdin: {
      contents: files.map((file) => `import ${JSON.stringify(`./${relative(root, file)}`)};`).join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    minify: !isWatching,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return keep('elements', 'js', outputFiles[0]?.contents ?? '');
}

/** Builds each `name.worker.ts` by itself: a browser loads it beside the page. Gives addresses by name. */
async function workers(): Promise<Record<string, string>> {
  const addresses: Record<string, string> = {};
  for (const file of filesUnder(join(root, 'features'), /\.worker\.ts$/)) {
    const name = basename(file, '.worker.ts');
    const { outputFiles } = await build({
      entryPoints: [file],
      bundle: true,
      minify: !isWatching,
      format: 'iife',
      target: 'es2022',
      write: false,
      logLevel: 'error',
    });
    addresses[name] = keep(`${name}-worker`, 'js', outputFiles[0]?.contents ?? '');
  }
  return addresses;
}

/** Where this copy was cloned from, when that is a public address: errors can be reported there. */
function repository(): string | null {
  const { stdout } = spawnSync('git', ['config', '--get', 'remote.origin.url'], { cwd: root, encoding: 'utf8' });
  const address = (stdout ?? '').trim();
  return /^https:\/\/[^@]+$/.test(address) ? address.replace(/\.git$/, '') : null;
}

let fontsMade: Awaited<ReturnType<typeof fonts>> | undefined;

async function make() {
  if (!isWatching) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  fontsMade ??= await fonts();
  const [site, embed, own, beside] = await Promise.all([styles(fontsMade.css), embedStyles(), elements(), workers()]);
  const lines = [
    '// Written by scripts/assets.ts.',
    `export const styles = '${site}';`,
    `export const embedStyles = '${embed}';`,
    `export const elements = '${own}';`,
    `export const workers = ${JSON.stringify(beside)} as { 'proof-of-work': string };`,
    `export const textFont = '${fontsMade.text}';`,
    `export const repository: string | null = ${JSON.stringify(repository())};`,
  ];
  mkdirSync(join(root, '.generated'), { recursive: true });
  writeFileSync(join(root, '.generated', 'assets.ts'), `${lines.join('\n')}\n`);
}

mkdirSync(join(root, '.generated'), { recursive: true });
writeFileSync(join(root, '.generated', 'maps.ts'), mapsModule());
await make();
console.log('Assets made');
if (isWatching) {
  let waiting: NodeJS.Timeout | undefined;
  for (const place of ['app', 'components', 'features', 'content']) {
    watch(join(root, place), { recursive: true }, () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => make().catch((error) => console.error(error.message)), 100);
    });
  }
}
