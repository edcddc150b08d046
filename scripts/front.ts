// Lays out what is the same for everybody: sealed pages, files, error pages, all compressed ahead of time, with their
// headers. The site's own server serves it (server/prepared-files.ts, by files.json), and so does nginx (deploy/nginx, by
// site.conf). Everything in one folder, .next/front, so that it can be copied to another machine, and so that nginx has
// no business with the rest of the build.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { front } from '@/content/en/interface/front';
import { refusals } from '@/content/en/interface/refusals';
import type { PreparedFile } from '@/server/prepared-files';
import { filesUnder } from './files-under';
import { fileHeaders, frontConfig, type HeaderRule, pageHeaders } from './front-config';

const dist = join(process.cwd(), '.next');
const folder = join(dist, 'front');
const compressible = /\.(html|css|js|json|svg|txt|xml)$/;
/** Smaller ones fit into one packet either way. */
const worthCompressing = 1024;

/**
 * Writes a file and, where it is worth it, its compressed copies. Its time comes from its content: nginx makes the ETag of
 * it, which so is the same on every machine, and stays the same through builds that do not change the file.
 */
function lay(path: string, bytes: Buffer): void {
  const time = 1_000_000_000 + (createHash('sha256').update(bytes).digest().readUInt32BE() % 700_000_000);
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  const versions: [string, Buffer][] = [[file, bytes]];
  if (compressible.test(path) && bytes.length >= worthCompressing)
    versions.push([`${file}.gz`, gzipSync(bytes, { level: 9 })], [`${file}.br`, brotliCompressSync(bytes)]);
  for (const [name, content] of versions) {
    writeFileSync(name, content);
    utimesSync(name, time, time);
  }
}

const addressOf = (from: string, file: string) => `/${relative(from, file).split(sep).join('/')}`;

function layPages(): string[] {
  const app = join(dist, 'server', 'app');
  const manifest = JSON.parse(readFileSync(join(dist, 'prerender-manifest.json'), 'utf8')) as { routes: object };
  const pages = [...filesUnder(app, /\.html$/)]
    .map((file) => addressOf(app, file).slice(0, -'.html'.length))
    .filter((path) => path in manifest.routes && !path.startsWith('/_'));
  for (const path of pages) lay(`pages${path}.html`, readFileSync(join(app, `${path}.html`)));
  return pages;
}

function layFiles(): string[] {
  const sources = [
    { from: join(process.cwd(), 'public'), at: '' },
    { from: join(dist, 'static'), at: '/_next/static' },
  ];
  return sources.flatMap(({ from, at }) =>
    [...filesUnder(from, /./)].map((file) => {
      const path = at + addressOf(from, file);
      lay(`files${path}`, readFileSync(file));
      return path;
    }),
  );
}

/** Error pages, cast from the sealed “no such page”: head, header and foot are those of the site. */
function layErrors(): string[] {
  const mould = readFileSync(join(dist, 'server', 'app', '_not-found.html'), 'utf8');
  lay('errors/.front/html/404', Buffer.from(mould));
  lay(
    'errors/.front/json/404',
    Buffer.from(JSON.stringify({ error: { code: 'not-found', message: refusals['not-found'] } })),
  );
  for (const [status, { title, text }] of Object.entries(front)) {
    const page = mould
      .replace(/<title>[^<]*/, `<title>${title}`)
      .replace(/(<main\b[\s\S]*?<h1[^>]*>)[^<]*([\s\S]*?<p[^>]*>)[^<]*/, `$1${title}$2${text}`);
    if (!page.includes(`>${text}<`)) throw new Error('The page for errors in front has another form than expected.');
    lay(`errors/.front/html/${status}`, Buffer.from(page));
    const code = { 400: 'bad-address', 413: 'too-large', 429: 'too-many-requests', 502: 'not-saved' }[Number(status)];
    lay(`errors/.front/json/${status}`, Buffer.from(JSON.stringify({ error: { code, message: text } })));
  }
  return ['404', ...Object.keys(front)];
}

rmSync(folder, { recursive: true, force: true });
const { headers } = JSON.parse(readFileSync(join(dist, 'routes-manifest.json'), 'utf8')) as { headers: HeaderRule[] };
const [pages, files, errors] = [layPages(), layFiles(), layErrors()];
writeFileSync(join(folder, 'site.conf'), frontConfig(pages, files, errors, headers));
const isCompressed = (file: string) => existsSync(join(folder, `${file}.br`));
const prepared: PreparedFile[] = [
  ...pages.map((path) => ({ path, file: `pages${path}.html`, headers: pageHeaders(path, headers) })),
  ...files.map((path) => ({ path, file: `files${path}`, headers: fileHeaders(path, headers) })),
].map((one) => (isCompressed(one.file) ? { ...one, headers: { ...one.headers, Vary: 'Accept-Encoding' } } : one));
writeFileSync(join(folder, 'files.json'), JSON.stringify(prepared));
