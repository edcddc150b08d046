import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerItem, mouse } from './answer';
import { readBank } from './bank';
import { expect, test } from './fixtures';

/** A text as it can stand in HTML, in JSON and in flight data. */
const heads = (texts: readonly string[]) =>
  texts.map((text) => text.split(/[&<>"'“”’]/).sort((a, b) => b.length - a.length)[0] ?? '');

/** Every explanation names an account: what names none needs no closer look. */
const mayExplain = (text: string) => /account/i.test(text);

test.describe('the key stays at home @once', () => {
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
      for (const { id, explained } of bank.filter((one) => !answered.has(one.id)))
        for (const text of heads(explained)) expect(all.includes(text), `${id}: ${text}`).toBe(false);
      answered.add((await page.locator('form[data-item]').getAttribute('data-item')) ?? '');
      await answerItem(page, mouse);
      await page.locator('a[rel=next]').click();
    }
  });

  test('no file that anybody can fetch holds an explanation', () => {
    const filesUnder = (folder: string): string[] =>
      readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
      );
    const texts = readBank().flatMap(({ explained }) => heads(explained));
    expect(texts.length).toBeGreaterThan(250);
    const prerendered = filesUnder('.next/server/app').filter((file) => /\.(html|rsc|body|meta|json|txt)$/.test(file));
    const files = [...filesUnder('.next/static'), ...filesUnder('public'), ...prerendered];
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const content = readFileSync(file, 'utf8');
      if (!mayExplain(content)) continue;
      for (const text of texts) expect(content.includes(text), `${file}: ${text}`).toBe(false);
    }
  });
});
