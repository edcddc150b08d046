import Libsql from 'libsql';
import { expect, fromOurPage, newDatabase, startServer, stopServer, test } from './fixtures';

test('a reader beyond the limit of their network keeps the form, and a browser with script works its way in @script', async ({
  browser,
}) => {
  const made = await newDatabase('sqlite');
  const { server, url } = await startServer(made.url);
  await fetch(`${url}/poll/vote`, {
    method: 'POST',
    headers: fromOurPage,
    body: new URLSearchParams({ stance: 'lost', phase: 'before' }),
  });
  // As after a rush of voters that lasts longer than this test.
  const database = new Libsql(made.url.slice('file:'.length), { timeout: 5000 });
  database.exec('UPDATE "Bucket" SET "until" = "until" + 1000 WHERE "until" > 0');
  database.close();
  for (const javaScriptEnabled of [false, true]) {
    const context = await browser.newContext({ baseURL: url, javaScriptEnabled });
    const page = await context.newPage();
    await page.goto('/en/poll');
    const before = page.getByRole('region', { name: 'Before reading' });
    await before.getByLabel('No, it has not').check();
    await before.getByRole('button', { name: 'Vote' }).click();
    if (javaScriptEnabled) {
      await expect(page.getByText('Your vote before reading is counted.')).toBeVisible();
    } else {
      await expect(page.getByText('Too many new readers have come from your network')).toBeVisible();
      await expect(page.getByLabel('No, it has not')).toBeChecked();
      await expect(page.getByText('Your browser is solving a small task')).toBeHidden();
    }
    await context.close();
  }
  expect((await (await fetch(`${url}/api/poll`)).json()).phases.before.counts).toMatchObject({ lost: 1, held: 1 });
  await stopServer(server);
  await made.drop();
});
