import { chapterSlugs } from '@/content/facts/chapters';
import { readingPages } from '../addresses';
import { expect, startServer, stopServer, test } from '../fixtures';

test('is told its title, what it is about, and sees its picture with the dateline', async ({ request }) => {
  const pictures = new Set<string>();
  for (const path of readingPages) {
    const html = await (await request.get(path)).text();
    const property = (name: string) => new RegExp(`<meta property="${name}" content="([^"]+)"`).exec(html)?.[1];
    expect(html, path).toMatch(/<title>[^<]+<\/title>/);
    expect(html, path).toMatch(/<meta name="description" content="[^"]{20,}"/);
    expect(property('og:title'), path).toBeTruthy();
    expect(property('og:image:alt'), path).toContain('early July 2025');
    const image = property('og:image') ?? '';
    pictures.add(image);
    const picture = await request.get(image);
    expect(picture.headers()['content-type'], path).toBe('image/png');
    expect((await picture.body()).length, path).toBeLessThanOrEqual(60 * 1024);
  }
  // One for each chapter, one for what came since, one for the teaching guide, one for all other pages.
  expect(pictures.size).toBe(chapterSlugs.length + 3);
});

test('can read what a page is as data', async ({ request }) => {
  for (const [path, type] of [
    ['/en/chapters/flight', 'Article'],
    ['/en/about', 'Dataset'],
  ]) {
    const html = await (await request.get(path ?? '')).text();
    const [, json = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(json)['@type']).toBe(type);
  }
});

test('finds every reading page in the sitemap, and the sitemap in robots.txt', async ({ request, site }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  for (const path of readingPages) expect(sitemap).toContain(`<loc>${site.url}${path}</loc>`);
  expect(sitemap).not.toMatch(/quiz|poll/);
  expect(await (await request.get('/robots.txt')).text()).toContain(`Sitemap: ${site.url}/sitemap.xml`);
});

test('gets public addresses in what is made when asked, on a site that knows its own', async ({ site }) => {
  const { server, url } = await startServer(site.databaseUrl, { SITE_URL: 'https://example.org' });
  expect(await (await fetch(`${url}/robots.txt`)).text()).toContain('https://example.org/sitemap.xml');
  await stopServer(server);
});
