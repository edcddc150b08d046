import { chapterSlugs } from '@/content/facts/chapters';
import { expect, fromOurPage, test } from '../fixtures';

const json = { ...fromOurPage, Accept: 'application/json' };

test('what no button of ours sends is refused at its field', async ({ request }) => {
  const cases: [string, Record<string, string>, number, string?][] = [
    ['/chapters/flight/tap', {}, 422, 'move'],
    ['/chapters/flight/tap', { move: 'sideways' }, 422, 'move'],
    ['/chapters/nowhere/tap', { move: 'more' }, 404],
    ['/chapters/__proto__/tap', { move: 'more' }, 404],
    ['/chapters/flight/check', { item: 'crash-place' }, 422, 'answer'],
    ['/chapters/flight/check', { item: 'crash-place', answer: 'moscow' }, 422, 'answer'],
    ['/chapters/flight/check', { item: 'crash-place', answer: 'aktau', certainty: 'very' }, 422, 'certainty'],
    ['/chapters/flight/check', { item: 'raid-reason', answer: 'aktau' }, 422, 'item'],
    ['/chapters/nowhere/read', {}, 404],
    ['/chapters/nowhere/check', { item: 'crash-place', answer: 'aktau' }, 404],
  ];
  for (const [path, form, status, field] of cases) {
    const label = `${path} ${JSON.stringify(form)}`;
    const asJson = await request.post(path, { form, headers: json });
    expect(asJson.status(), label).toBe(status);
    expect((await asJson.json()).error.field, label).toBe(field);
    const asHtml = await request.post(path, { form, headers: fromOurPage });
    expect(asHtml.status(), label).toBe(status);
    expect(asHtml.headers()['content-type'], label).toContain('text/html');
  }
  for (const [path, page] of [
    ['/chapters/flight/tap', '/en/chapters/flight#tap'],
    ['/chapters/flight/read', '/en/chapters/flight#tap'],
    ['/chapters/flight/check', '/en/chapters/flight#checks'],
  ]) {
    const response = await request.get(path ?? '', { maxRedirects: 0 });
    expect([response.status(), response.headers().location]).toEqual([303, page]);
  }
});

test('the answer to a question is not in its page', async ({ request }) => {
  for (const slug of chapterSlugs) {
    const html = await (await request.get(`/en/chapters/${slug}`)).text();
    const forms = (html.match(/<form[^>]*>/g) ?? []).filter((form) => form.includes('/check"'));
    expect(
      forms.map((form) => /data-item="[a-z-]+"/.test(form)),
      slug,
    ).toEqual([true, true]);
    for (const [form] of html.matchAll(/<form[^>]*\/check"[\s\S]*?<\/form>/g))
      expect(form, slug).not.toMatch(/explanation|data-right|\schecked/);
  }
});
