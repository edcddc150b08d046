// node --conditions=react-server --import tsx bench/faults/observatory.ts (as root: it listens on 80 and 443 of this
// machine): Mozilla's own scanner looks at every page over https, with an authority made for the occasion. It is fetched
// from the npm registry into a temporary folder; OBSERVATORY names a folder that has it already.
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readingPages, toolPages } from '../../e2e/addresses';
import { prepare, report, startSite } from './site';

const host = 'localhost';
// The scanner takes a status of 404 for a site that is down; every-page.spec looks at the headers of that page.
const pages = ['/', ...readingPages, ...toolPages, '/embed/poll'];
const least = (page: string) => (page.startsWith('/embed/') ? 100 : 125);

const folder = mkdtempSync(join(tmpdir(), 'observatory-'));
const at = (name: string) => join(folder, name);
const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'pipe' });

/** An authority of our own, and a certificate by it. */
function makeCertificate() {
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    '-subj',
    '/CN=Own authority',
    '-keyout',
    at('ca.key'),
    '-out',
    at('ca.pem'),
  );
  openssl(
    'req',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-subj',
    `/CN=${host}`,
    '-keyout',
    at('key.pem'),
    '-out',
    at('request.pem'),
  );
  writeFileSync(at('names'), `subjectAltName=DNS:${host}\n`);
  openssl(
    'x509',
    '-req',
    '-days',
    '2',
    '-in',
    at('request.pem'),
    '-CA',
    at('ca.pem'),
    '-CAkey',
    at('ca.key'),
    '-CAcreateserial',
    '-extfile',
    at('names'),
    '-out',
    at('cert.pem'),
  );
  return { key: readFileSync(at('key.pem')), cert: readFileSync(at('cert.pem')) };
}

function findScanner(): string {
  const place = process.env.OBSERVATORY ?? folder;
  if (!process.env.OBSERVATORY) {
    writeFileSync(at('package.json'), '{"private":true}');
    execFileSync(
      'npm',
      ['install', '--ignore-scripts', '--no-audit', '--no-fund', '-E', '@mdn/mdn-http-observatory@1.4.8'],
      { cwd: folder, stdio: 'pipe' },
    );
  }
  const scanner = join(place, 'node_modules/@mdn/mdn-http-observatory');
  mkdirSync(join(scanner, 'conf'), { recursive: true });
  // Its list of preloaded sites is fetched from elsewhere; nobody of that list is scanned here.
  writeFileSync(join(scanner, 'conf/hsts-preload.json'), '{}');
  return scanner;
}

const url = `file:${at('site.db')}`;
prepare(url);
const site = await startSite(url, { SITE_URL: `https://${host}` });
const inner = new URL(site.url);
let page = '/';
// The scanner only knows a site's first page: this puts the page that is meant there.
const front = createSecureServer(makeCertificate(), (asked, answer) => {
  const path = asked.url === '/' ? page : asked.url;
  const headers = {
    ...asked.headers,
    'x-forwarded-proto': 'https',
    'x-forwarded-host': host,
    'x-forwarded-for': '203.0.113.9',
  };
  asked.pipe(
    request({ hostname: inner.hostname, port: inner.port, method: asked.method, path, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 500, response.headers);
      response.pipe(answer);
    }),
  );
}).listen(443, '127.0.0.1');
const plain = createServer((asked, answer) =>
  answer.writeHead(301, { Location: `https://${host}${asked.url}` }).end(),
).listen(80, '127.0.0.1');

const scanner = findScanner();
const scan = `const { scan } = await import(${JSON.stringify(`file://${scanner}/src/scanner/index.js`)});
const { scan: { score, grade, error }, tests } = await scan('${host}');
console.log(JSON.stringify({ score, grade, error, lost: Object.entries(tests).filter(([, test]) => test.scoreModifier < 0).map(([name, test]) => name + ' ' + test.result) }));`;
type Found = { score: number; grade: string; error: string | null; lost: string[] };
const scores: Record<string, Found> = {};
for (page of pages) {
  const args = ['--input-type=module', '--eval', scan];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: scanner,
    env: { ...process.env, NODE_EXTRA_CA_CERTS: at('ca.pem') },
  });
  scores[page] = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}');
}
front.close();
plain.close();
await site.stop();
rmSync(folder, { recursive: true, force: true });
const low = Object.entries(scores).filter(([one, { score }]) => !(score >= least(one)));
report('observatory', low.length === 0, {
  pages: Object.keys(scores).length,
  lowest: Math.min(...Object.entries(scores).flatMap(([one, { score }]) => (one.startsWith('/embed/') ? [] : [score]))),
  embed: scores['/embed/poll']?.score,
  low: Object.fromEntries(low),
});
process.exit();
