import { expect, test } from './fixtures';

test.describe('who finds or shares a page @script', () => {
  test('can follow the corrections as a feed', async ({ page, request }) => {
    const feed = await request.get('/en/corrections.xml');
    expect(feed.headers()['content-type']).toContain('application/atom+xml');
    await page.goto('/en');
    const isWhole = await page.evaluate(
      (xml) => new DOMParser().parseFromString(xml, 'application/xml').documentElement.localName,
      await feed.text(),
    );
    expect(isWhole).toBe('feed');
    expect((await request.get('/xx/corrections.xml')).status()).toBe(404);
  });
});
