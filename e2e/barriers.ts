import { expect, type Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What depends on colours, and so on light or dark; all other rules look at the structure, which is the same in both. */
const byColour = ['color-contrast', 'link-in-text-block'];

/**
 * Looks for barriers with axe: by all rules in light, by those of colours in dark. Axe is a script: where none runs it
 * looks at nothing, and the same errand with script has looked already.
 * @param within a selector of what to look at; the whole page
 */
export async function expectNoBarriers(page: Page, within?: string): Promise<void> {
  if (await page.evaluate(() => matchMedia('(scripting: none)').matches)) return;
  // Of half a page axe says that labels are missing, which are only on their way.
  await page.waitForLoadState();
  for (const frame of page.frames()) await frame.evaluate(axe.source);
  for (const colorScheme of ['light', 'dark'] as const) {
    const isWhole = colorScheme === 'light' || Boolean(process.env.TEST_LONG);
    expect(await barriers(page, { colorScheme, isWhole, within }), `at ${page.url()} in ${colorScheme}`).toEqual([]);
  }
}

type Look = { colorScheme: 'light' | 'dark'; isWhole: boolean; within: string | undefined };

async function barriers(page: Page, { colorScheme, isWhole, within }: Look): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  const options: RunOptions = {
    runOnly: isWhole ? { type: 'tag', values: standards } : { type: 'rule', values: byColour },
    // To describe what is well as well takes half as long again.
    resultTypes: ['violations'],
  };
  return page.evaluate(
    async ([what, how]) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(what ?? document, how);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary?.split('\n')[1] ?? ''}`),
      );
    },
    [within, options] as const,
  );
}
