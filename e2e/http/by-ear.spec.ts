import { readingPages } from '../addresses';
import { expect, test } from '../fixtures';

test('a mark is called by its claim, so that no two claims on a page have marks of one name', async ({ request }) => {
  for (const path of readingPages) {
    const html = await (await request.get(path)).text();
    const claimsOf = new Map<string, Set<string>>();
    for (const [mark] of html.matchAll(/<a class="mark"[^>]*>/g)) {
      const [, name = ''] = /aria-label="([^"]*)"/.exec(mark) ?? [];
      const [, claim = ''] = /href="[^"]*#([^"]*)"/.exec(mark) ?? [];
      claimsOf.set(name, (claimsOf.get(name) ?? new Set()).add(claim));
    }
    expect(
      [...claimsOf].filter(([name, claims]) => name === '' || claims.size > 1),
      path,
    ).toEqual([]);
  }
});

test('nothing that takes the focus is out of sight when it has it', async ({ request }) => {
  for (const path of readingPages) {
    const html = await (await request.get(path)).text();
    const hidden = [...html.matchAll(/<(\w+)[^>]*class="sr-only(?! focus:)[^"]*"[^>]*>(.*?)<\/\1>/g)];
    expect(
      hidden.filter(([, , inside = '']) => /<(a|button|input)\b/.test(inside)).map(([all]) => all),
      path,
    ).toEqual([]);
  }
});

test('the alternative text of a share picture ends each sentence once', async ({ request }) => {
  for (const path of readingPages) {
    const html = await (await request.get(path)).text();
    const [, alt = ''] = /property="og:image:alt" content="([^"]*)"/.exec(html) ?? [];
    expect(alt, path).not.toMatch(/[.?!]\./);
    expect(alt, path).toContain('early July 2025');
  }
});
