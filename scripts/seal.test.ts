import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { seal, sealed } from './seal.mjs';

const page = (body: string, mark = 'data-sealed=""') =>
  `<!DOCTYPE html><html lang="en" ${mark}><head><link rel="preload" as="script" href="/x.js"/></head><body>${body}<script>self.__next_f.push(1)</script><script src="/x.js" async=""></script></body></html>`;

/** A build folder as Next leaves it, with these prerendered pages. */
function build(pages: Record<string, string>, readingPages = Object.keys(pages)): string {
  const dist = mkdtempSync(join(tmpdir(), 'build-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  };
  write(
    'prerender-manifest.json',
    JSON.stringify({ routes: Object.fromEntries(Object.keys(pages).map((route) => [route, { srcRoute: route }])) }),
  );
  write(
    'app-path-routes-manifest.json',
    JSON.stringify(Object.fromEntries(readingPages.map((route) => [`/(reading)${route}/page`, route]))),
  );
  for (const [route, html] of Object.entries(pages)) write(`server/app${route}.html`, html);
  return dist;
}

it('takes Next’s scripts out, and keeps data and our own module', () => {
  const own =
    '<script type="module" async="" src="/assets/elements.js"></script><script type="application/ld+json">{"a":"&lt;"}</script>';
  const html = sealed(page(`<p>text</p>${own}`));
  expect(html).toContain(own);
  expect(html).not.toMatch(/__next_f|x\.js/);
});

it('seals every marked page of a build, and only once', () => {
  const routes = ['/en', '/en/about', '/en/sources'];
  const dist = build(Object.fromEntries(routes.map((route) => [route, page(`<p>${route}</p>`)])));
  const written = () => routes.map((route) => readFileSync(join(dist, `server/app${route}.html`), 'utf8'));
  expect(seal(dist)).toEqual(routes);
  const once = written();
  for (const html of once) expect(html).not.toMatch(/__next_f|x\.js/);
  seal(dist);
  expect(written()).toEqual(once);
});

it.each([
  ['a page without the mark', { '/en': page('', '') }, /without data-sealed/],
  ['a hole that Suspense left', { '/en': page('<template id="B:0"></template>') }, /Suspense/],
  ['a style attribute', { '/en': page('<p style="color:red">x</p>') }, /style/],
  ['an event handler', { '/en': page('<p onclick="x()">x</p>') }, /handler/],
])('refuses %s, and leaves the others as they were', (_name, pages, reason) => {
  const dist = build({ '/fine': page('<p>fine</p>'), ...pages });
  expect(() => seal(dist)).toThrow(reason);
  expect(readFileSync(join(dist, 'server/app/fine.html'), 'utf8')).toContain('__next_f');
});

it('refuses a build in which a reading page was not prerendered, or that was served already', () => {
  expect(() => seal(build({ '/en': page('') }, ['/en', '/en/sources']))).toThrow(/not prerendered/);
  const served = build({ '/en': page('') });
  mkdirSync(join(served, 'server/route-cache'));
  expect(() => seal(served)).toThrow(/served already/);
});
