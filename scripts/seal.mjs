// Seals the reading pages after `next build`: takes Next's scripts out of the prerendered documents that ask for it
// by `<html data-sealed>`. Everything is checked before anything is written (decision 0002).
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
/** Next's own documents, which no visitor of ours is led to. */
const nextsOwn = new Set(['/_global-error']);

/** True for a document that asks to be sealed. */
export const isMarked = (html) => /<html\b[^>]*\sdata-sealed\b/.test(html);

/**
 * A document without Next's scripts. Data blocks (`application/…+json`) and modules stay.
 * A regular expression is safe here: React escapes `<` and `>` in texts and attributes.
 */
export function sealed(html) {
  return html
    .replace(/<script\b([^>]*)>[\s\S]*?<\/script>/g, (whole, attributes) =>
      /\btype="(?:module|application\/[\w.]*\+?json)"/.test(attributes) ? whole : '',
    )
    .replace(/<link\b[^>]*\b(?:as="script"|rel="modulepreload")[^>]*>/g, '')
    .replace(/<!--\/?\$[^>]*-->|<!-- -->/g, '');
}

/** What keeps a document from being sealed, as sentences; an empty list: nothing. */
export function obstaclesIn(route, html) {
  const found = [];
  const markup = html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');
  if (/<template id="[BP]:/.test(markup)) found.push(`${route}: <Suspense> left a hole that only script could fill.`);
  if (/<[a-z][^>]*\sstyle="/i.test(markup) || /<style\b/i.test(markup))
    found.push(`${route}: a style attribute or element, which the policy blocks.`);
  if (/<[a-z][^>]*\son[a-z]+="/i.test(markup))
    found.push(`${route}: an inline event handler, which the policy blocks.`);
  return found;
}

/**
 * @param {string} dist Next's build folder
 * @returns {string[]} the routes sealed
 * @throws when a page under (reading) would be left unsealed, or a document cannot be sealed
 */
export function seal(dist) {
  if (existsSync(join(dist, 'server', 'route-cache')))
    throw new Error('This build has been served already: build again before sealing.');
  const routes = Object.keys(read(join(dist, 'prerender-manifest.json')).routes);
  const sources = read(join(dist, 'prerender-manifest.json')).routes;
  const documents = [];
  const obstacles = [];
  for (const route of routes) {
    const file = join(dist, 'server', 'app', `${route === '/' ? 'index' : route.slice(1)}.html`);
    if (!existsSync(file) || nextsOwn.has(route)) continue;
    const html = readFileSync(file, 'utf8');
    if (!isMarked(html)) obstacles.push(`${route}: prerendered, but without data-sealed; tool pages must be dynamic.`);
    obstacles.push(...obstaclesIn(route, html));
    documents.push({ route, file, html });
  }
  const pages = Object.entries(read(join(dist, 'app-path-routes-manifest.json')));
  for (const [source, route] of pages.filter(([path]) => path.includes('/(reading)/') && path.endsWith('/page'))) {
    const pattern = new RegExp(`^${route.replace(/\[[^\]]+\]/g, '[^/]+')}$`);
    if (!documents.some((document) => pattern.test(document.route) || sources[document.route]?.srcRoute === route)) {
      obstacles.push(`${source}: a reading page that was not prerendered.`);
    }
  }
  if (documents.length === 0) obstacles.push('No prerendered page was found.');
  if (obstacles.length > 0) throw new Error(`The reading pages cannot be sealed:\n${obstacles.join('\n')}`);
  for (const { file, html } of documents) writeFileSync(file, sealed(html));
  return documents.map((document) => document.route);
}
