import { chapterSlugs } from '@/content/facts/chapters';
import { walkedChapters } from '../addresses';
import { expect, test } from '../fixtures';

const empty = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/**
 * The kinds of elements that a page is made of: name, classes, role and the names of their attributes. Figures are left
 * out, which are looked at one by one, and the inside of drawings. Levels of headings are held by every-page.spec.ts.
 */
function kindsIn(html: string): Set<string> {
  const kinds = new Set<string>();
  const open: { name: string; isSkipped: boolean }[] = [];
  const markup = html.replace(/<!--[\s\S]*?-->/g, '').replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
  for (const [, end, name = '', written = '', self] of markup.matchAll(
    /<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>/g,
  )) {
    if (end) {
      while (open.length > 0 && open.pop()?.name !== name);
      continue;
    }
    const attributes = [...written.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
      key,
      value,
    ]);
    const valueIn = (wanted: string) => attributes.find(([key]) => key === wanted)?.[1] ?? '';
    const isWithin = open.at(-1)?.isSkipped ?? false;
    const isFigure = name === 'figure' && valueIn('id').startsWith('figure-');
    if (!isWithin && !isFigure)
      kinds.add(
        `<${name.replace(/^h[2-6]$/, 'heading')} ${attributes.map(([key]) => key).sort()}> ${valueIn('role')} ${valueIn('class')}`,
      );
    if (!self && !empty.has(name)) open.push({ name, isSkipped: isWithin || isFigure || name === 'svg' });
  }
  return kinds;
}

test('the nine chapters are of one template: none has anything that those we walk through have not', async ({
  request,
}) => {
  const kindsOf = async (slug: string) => kindsIn(await (await request.get(`/en/chapters/${slug}`)).text());
  const walked = new Set((await Promise.all(walkedChapters.map(kindsOf))).flatMap((kinds) => [...kinds]));
  expect(walked.size).toBeGreaterThan(100);
  for (const slug of chapterSlugs) {
    const own = [...(await kindsOf(slug))].filter((kind) => !walked.has(kind));
    expect(own, `only in ${slug}: add it to walkedChapters in e2e/addresses.ts`).toEqual([]);
  }
});
