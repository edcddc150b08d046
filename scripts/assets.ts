// Builds what every document loads and Next does not: the stylesheet, the elements and the fonts; and draws the maps.
// Written to `public/assets` under names that change with their content; `.generated/assets.ts` says the names.
// Not Next's own pipeline, because documents rendered by route handlers need the same stylesheet (decision 0003).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { build } from 'esbuild';
import { wordsOf } from '@/content/editions';
import { defaultLanguage, type Language, languages } from '@/lib/languages';
import { filesUnder } from './files-under';
import { charactersIn, textFaces } from './fonts';
import { mapsModule } from './maps';
import { readingPages } from './reading-pages';
import { sharePictures } from './share-pictures';
import { cssOf, stylesheetSource } from './stylesheet';

const root = process.cwd();
const folder = join(root, 'public', 'assets');
const isWatching = process.argv.includes('--watch');

/** Writes an asset under a name with its hash, and returns the address it is served under. */
function keep(name: string, ending: string, bytes: Uint8Array | string): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const file = `${name}.${hash}.${ending}`;
  writeFileSync(join(folder, file), bytes);
  return `/assets/${file}`;
}

async function fonts(): Promise<{ css: string; text: string }> {
  const faces = await textFaces([...charactersIn(root)].join(''));
  const kept = faces.map(({ name, bytes, range }) => ({ address: keep(name, 'woff2', bytes), range }));
  return {
    css: kept
      .map(
        ({ address, range }) =>
          `@font-face{font-family:"Source Serif 4";font-style:normal;font-weight:400 700;font-display:swap;src:url("${address}") format("woff2");unicode-range:${range}}\n`,
      )
      .join(''),
    text: kept[0]?.address ?? '',
  };
}

/** The page for a reader without a connection who asks for what was not kept: short, because the worker carries it. */
function offlinePage(files: readonly string[]): string {
  const { site, reading } = wordsOf(defaultLanguage);
  const style = files.find((file) => file.endsWith('.css')) ?? '';
  const { title, text } = reading.offline.page;
  return `<!doctype html><html lang=${defaultLanguage}><meta charset=utf-8><meta name=viewport content="width=device-width"><title>${title}</title><link rel=stylesheet href=${style}><main class=p-4><h1>${title}</h1>${text} <a href=/${defaultLanguage}>${site.name}</a>`;
}

/** The service worker and the rules for loading ahead. Both need an address that stays: they are asked for by name. */
async function offlineWorker(pages: readonly string[], files: readonly string[]): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'features', 'site', 'offline-service-worker.ts')],
    define: {
      // `npm start` says which sources this build is of; a cache lives as long as its build.
      build: JSON.stringify(process.env.BUILD_ID ?? 'unknown'),
      pages: JSON.stringify(pages),
      files: JSON.stringify(files),
      offlinePage: JSON.stringify(offlinePage(files)),
    },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  writeFileSync(join(folder, 'offline.js'), outputFiles[0]?.contents ?? '');
}

function speculationRules(pages: readonly string[]): void {
  // Reading pages only: a tool page fetched ahead would be the page of a moment ago.
  const where = { or: pages.map((page) => ({ href_matches: page })) };
  const rules = { prefetch: [{ where, eagerness: 'moderate' }] };
  writeFileSync(join(folder, 'speculation.json'), JSON.stringify(rules));
}

/** The share pictures of every language: their addresses by name. */
async function pictures(): Promise<Record<string, Record<string, string>>> {
  const folder = join(root, '.generated', 'fonts');
  rmSync(join(root, 'public', 'pictures'), { recursive: true, force: true });
  mkdirSync(join(root, 'public', 'pictures'), { recursive: true });
  const ofLanguage = async (lang: Language): Promise<[string, Record<string, string>]> => {
    const drawn = await sharePictures(wordsOf(lang), lang, folder);
    const addresses = drawn.map(([name, png]): [string, string] => {
      // Without a hash: these addresses are written down elsewhere.
      const file = lang === defaultLanguage ? `${name}.png` : `${name}-${lang}.png`;
      writeFileSync(join(root, 'public', 'pictures', file), png);
      return [name, `/pictures/${file}`];
    });
    return [lang, Object.fromEntries(addresses)];
  };
  return Object.fromEntries(await Promise.all(languages.map(ofLanguage)));
}

async function styles(fontFaces: string): Promise<string> {
  return keep('site', 'css', await cssOf(stylesheetSource(), fontFaces, !isWatching));
}

/** What only tool pages draw: reading pages, whose weight counts most, do without its styles. */
const toolRooms = [
  'accounts',
  'class',
  'pupil',
  'live',
  'exports',
  'lti',
  'explainer/papers',
  'explainer/reader-path.tsx',
  'poll/class-results',
  'poll/papers',
  'quiz/own-items',
  'site/outside-document.tsx',
  'site/receive-form.tsx',
  'site/tool-page.tsx',
  'poll/embed-document.tsx',
  'explainer/sharing/*.ts',
  'explainer/sharing/figure-document.tsx',
  'poll/flows-figure.tsx',
  'poll/moves-bar.tsx',
  'poll/poll-page.tsx',
  'poll/*-section.tsx',
  'poll/reasons-form.tsx',
  'poll/receipt-forms.tsx',
  'poll/your-move.tsx',
  'poll/*-table.tsx',
  'quiz/formats',
  'quiz/statistics',
  'quiz/answer-key.tsx',
  'quiz/explanations.tsx',
  'quiz/feedback.tsx',
  'quiz/numbered-item.tsx',
  'quiz/once-more.tsx',
  'quiz/quiz-not-here.tsx',
  'quiz/return-code-note.tsx',
  'quiz/scope-form.tsx',
  'quiz/share-card.tsx',
  'quiz/sharing',
  'quiz/verdict.tsx',
  'quiz/*-page.tsx',
  'quiz/*-result.tsx',
  'quiz/*-section.tsx',
  'quiz/printed-*.tsx',
  '../components/ui/select.tsx',
  '../components/ui/text-area.tsx',
  '../components/ui/file-field.tsx',
  '../components/ui/text-field.tsx',
];

async function readingStyles(fontFaces: string): Promise<string> {
  const source = stylesheetSource().replace(/@import "\.\/(?:projector|handout|answer-key|stacked)\.css";\n/g, '');
  const without = toolRooms.map((room) => `@source not "../features/${room}";`).join('\n');
  return keep('reading', 'css', await cssOf(`${source}\n${without}`, fontFaces, !isWatching));
}

/** The few rules that the embedded poll and figures need: they stand in other people's pages and have to weigh little. */
async function embedStyles(): Promise<string> {
  const source = stylesheetSource().replace(/^@source .*$|^@import "\.\/.*$/gm, '');
  return keep(
    'embed',
    'css',
    await cssOf(
      `${source}\n@source "../features/poll/embed-document.tsx";\n@source "../features/explainer/sharing/figure-document.tsx";`,
      '',
      !isWatching,
    ),
  );
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
let picturesMade: Awaited<ReturnType<typeof pictures>> | undefined;

async function make() {
  if (!isWatching) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  fontsMade ??= await fonts();
  picturesMade ??= await pictures();
  const pages = readingPages(root);
  const [site, reading, embed, own, beside] = await Promise.all([
    styles(fontsMade.css),
    readingStyles(fontsMade.css),
    embedStyles(),
    elements(),
    workers(),
  ]);
  // Nothing is kept for later while it is still being written.
  if (!isWatching) await offlineWorker(pages, [reading, own, fontsMade.text, '/icon.svg']);
  speculationRules(pages);
  const lines = [
    '// Written by scripts/assets.ts.',
    `export const styles = '${site}';`,
    `export const readingStyles = '${reading}';`,
    `export const embedStyles = '${embed}';`,
    `export const elements = '${own}';`,
    `export const workers = ${JSON.stringify(beside)} as { 'proof-of-work': string };`,
    `export const textFont = '${fontsMade.text}';`,
    `export const readingPages: readonly string[] = ${JSON.stringify(pages)};`,
    `export const sharePictures: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(picturesMade)};`,
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
