import { answerItem, mouse } from './answer';
import { heads, mayExplain, readBank } from './bank';
import { expect, test } from './fixtures';

test.describe('the key stays at home @script', () => {
  test('nothing that a browser receives before an answer holds an explanation of it', async ({ page }) => {
    test.setTimeout(120_000);
    const bank = readBank();
    // Since the last answer: what came before was looked through then.
    let received: string[] = [];
    page.on('response', async (response) => {
      const headers = JSON.stringify(await response.allHeaders().catch(() => ({})));
      received.push(headers + (await response.text().catch(() => '')));
    });
    await page.goto('/en/quiz');
    await page.getByLabel('How many questions').selectOption('10');
    await page.getByRole('button', { name: 'Start' }).click();
    const answered = new Set<string>();
    for (let number = 1; number <= 10; number++) {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Question ${number} of 10`);
      await page.waitForLoadState('networkidle');
      const all = received.filter(mayExplain).join('\n');
      received = [];
      // What an item that has been answered explains in the same words is told with right.
      const known = bank.filter(({ id }) => answered.has(id)).flatMap(({ explained }) => explained);
      const told = bank
        .filter(({ id }) => !answered.has(id))
        .flatMap(({ id, explained }) =>
          heads(explained)
            .filter((text) => all.includes(text) && !known.some((other) => other.includes(text)))
            .map((text) => `${id}: ${text}`),
        );
      expect(told, `at question ${number}`).toEqual([]);
      answered.add((await page.locator('form[data-item]').getAttribute('data-item')) ?? '');
      await answerItem(page, mouse);
      await page.locator('a[rel=next]').click();
    }
  });
});
