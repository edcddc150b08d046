import { wordsOf } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import { claimIds, claims } from '@/content/facts/claims';
import { sharedClaims } from '@/content/facts/shared';
import { placedFacts } from '@/content/placed-facts';
import { tellerOf } from '@/features/explainer/teller';
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

test('how much both accounts report stands on the cover and in the last chapter, counted from the claims', async ({
  request,
}) => {
  const { all, both, kinds } = sharedClaims();
  for (const path of ['/en', '/en/chapters/what-next']) {
    const html = await (await request.get(path)).text();
    expect(html).toContain(`Of the ${all} claims told here, both accounts report ${both}.`);
    expect(html).toContain(`${kinds.event.both} of ${kinds.event.all} events`);
    expect(html).toContain(`${kinds.analysis.both} of ${kinds.analysis.all} readings`);
  }
});

test('a sentence of a chapter that names nobody carries whose telling it is', async ({ request }) => {
  for (const slug of chapterSlugs) {
    const html = await (await request.get(`/en/chapters/${slug}`)).text();
    const sentences = [...html.matchAll(/<span[^>]*data-claims="[^"]*"[^>]*>/g)].map(([tag]) => tag);
    const facts = placedFacts(wordsOf('en').chapters[slug]);
    expect(sentences.length, slug).toBe(facts.length);
    const carried = facts.filter(({ fact }) => tellerOf(fact, wordsOf('en')) !== null).length;
    expect(sentences.filter((tag) => tag.includes('data-teller=')).length, slug).toBe(carried);
  }
});
