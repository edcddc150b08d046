// How light the reading pages are to a phone, beside a plain page with the same words.
//
//   npm start                    (in another terminal; PORT as you like)
//   node bench/reading.mjs [address, default http://localhost:3000] [runs, default 5]
//
// Lighthouse 12, mobile, simulated throttling; the runs take turns, so that a busy machine is busy for all of them.
// The plain page has the words of the chapter in <h1>, <h2> and <p>, no style and no script, and is served with gzip.
// The last line is one JSON object: medians of the four categories and of CLS for the chapter and the cover, and the
// ratios of largest contentful paint and of bytes between the chapter and the plain page.
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { installedBrowser } from '../scripts/browser.mjs';

const site = process.argv[2] ?? 'http://localhost:3000';
const runs = Number(process.argv[3] ?? 5);
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** The words of a page of ours, as plainly as HTML can hold them. */
function plainPage(html) {
  const main = /<main[^>]*>([\s\S]*?)<\/main>/.exec(html)?.[1] ?? '';
  const visible = main.replace(/<claim-notes>[\s\S]*?<\/claim-notes>|<div[^>]*popover[\s\S]*?<\/div>/g, '');
  const blocks = [...visible.matchAll(/<(h1|h2|h3|p|li|legend|label)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(
    ([, tag, inner]) =>
      `<${/^h/.test(tag) ? tag : 'p'}>${inner.replace(/<[^>]+>/g, '')}</${/^h/.test(tag) ? tag : 'p'}>`,
  );
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Plain</title><meta name="description" content="The same words."><link rel="icon" href="data:,"></head><body><main>${blocks.join('')}</main></body></html>`;
}

function serve(html) {
  const body = gzipSync(html);
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'gzip' };
  const server = createServer((_request, response) => response.writeHead(200, headers).end(body));
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const chapter = `${site}/en/chapters/flight`;
const server = await serve(plainPage(await (await fetch(chapter)).text()));
const pages = { chapter, cover: `${site}/en`, plain: `http://127.0.0.1:${server.address().port}/` };
const chromePath = installedBrowser();
const chrome = await launch({
  ...(chromePath && { chromePath }),
  chromeFlags: ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const seen = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
try {
  for (let run = 0; run < runs; run++) {
    for (const [name, url] of Object.entries(pages)) {
      const { lhr } = await lighthouse(url, { port: chrome.port, onlyCategories: categories, logLevel: 'error' });
      const audit = (id) => lhr.audits[id]?.numericValue ?? 0;
      const failed = Object.values(lhr.audits)
        .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0)
        .map(({ id }) => id);
      seen[name].push({
        scores: categories.map((category) => Math.round(100 * (lhr.categories[category].score ?? 0))),
        cls: audit('cumulative-layout-shift'),
        lcp: audit('largest-contentful-paint'),
        bytes: audit('total-byte-weight'),
      });
      console.log(`${run + 1} ${name}: ${seen[name].at(-1).scores.join(' ')} ${failed.join(' ')}`);
    }
  }
} finally {
  await chrome.kill();
  server.close();
}
const summary = (name) => ({
  ...Object.fromEntries(
    categories.map((category, at) => [category, median(seen[name].map(({ scores }) => scores[at]))]),
  ),
  cls: median(seen[name].map(({ cls }) => cls)),
  lcpMs: Math.round(median(seen[name].map(({ lcp }) => lcp))),
  bytes: median(seen[name].map(({ bytes }) => bytes)),
});
const result = Object.fromEntries(Object.keys(pages).map((name) => [name, summary(name)]));
const times = (field) => Number((result.chapter[field] / result.plain[field]).toFixed(2));
console.log(JSON.stringify({ ...result, ratio: { lcp: times('lcpMs'), bytes: times('bytes') }, runs }));
