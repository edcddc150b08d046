import { chapterSlugs } from '@/content/facts/chapters';
import { claimIds, claims } from '@/content/facts/claims';
import { expect, test } from '../fixtures';

test('every claim has its anchor in its chapter and its entry on the sources page', async ({ request }) => {
  const pages = new Map(
    await Promise.all(
      chapterSlugs.map(async (slug) => [slug, await (await request.get(`/en/chapters/${slug}`)).text()] as const),
    ),
  );
  const sources = await (await request.get('/en/sources')).text();
  for (const id of claimIds) {
    expect(pages.get(claims[id].chapter)?.match(new RegExp(` id="${id}"`, 'g')), `the anchor of ${id}`).toHaveLength(1);
    expect(sources.match(new RegExp(` id="${id}"`, 'g')), `the entry of ${id}`).toHaveLength(1);
  }
});

test('the language is the visitor’s, where there is content in it', async ({ request }) => {
  for (const header of ['de,ru;q=0.9', 'az', 'en-GB', '']) {
    const response = await request.get('/', { headers: { 'Accept-Language': header }, maxRedirects: 0 });
    expect(response.status()).toBe(307);
    expect(response.headers()).toMatchObject({
      location: '/en',
      vary: expect.stringContaining('Accept-Language'),
      'cache-control': expect.stringContaining('private'),
    });
  }
  for (const path of ['/az', '/xx', '/ru/chapters/flight']) expect((await request.get(path)).status(), path).toBe(404);
});
