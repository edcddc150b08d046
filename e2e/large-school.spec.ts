import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { expect, fromOurPage, startServer, test } from './fixtures';

test.describe('from one network @once', () => {
  let url: string;
  let file: string;
  let stop: () => void;

  test.beforeEach(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'school-'));
    file = join(folder, 'site.db');
    // Without trusted proxies: what a visitor writes into forwarding headers is worth nothing.
    const { server, url: address } = await startServer(`file:${file}`);
    url = address;
    stop = () => {
      server.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    };
  });
  test.afterEach(() => stop());

  const vote = (stance: string, more: Record<string, string> = {}) =>
    fetch(`${url}/poll/vote`, {
      method: 'POST',
      redirect: 'manual',
      headers: { ...fromOurPage, Accept: 'application/json', ...more },
      body: new URLSearchParams({ stance, phase: 'before' }),
    });
  const results = async () => (await fetch(`${url}/api/poll`)).json();

  test('forty pupils vote at once; of five hundred more machines few get in, whatever addresses they write', async () => {
    const class40 = await Promise.all(Array.from({ length: 40 }, () => vote('lost')));
    expect(class40.map(({ status }) => status)).toEqual(class40.map(() => 200));
    const forged = (index: number) => ({
      'X-Forwarded-For': `203.0.113.${index % 250}, 198.51.100.${index % 99}`,
      'X-Real-IP': `203.0.113.${index % 250}`,
      Forwarded: `for=203.0.113.${index % 250}`,
    });
    const started = Date.now();
    const answers: Response[] = [];
    for (let index = 0; index < 500; index += 50)
      answers.push(...(await Promise.all(Array.from({ length: 50 }, (_, one) => vote('held', forged(index + one))))));
    const minutes = (Date.now() - started) / 60_000;
    const taken = answers.filter(({ status }) => status === 200).length;
    expect(taken).toBeLessThanOrEqual(20 + Math.ceil(6 * minutes) + 1);
    const refused = answers.find(({ status }) => status === 429);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused?.json()).toMatchObject({ error: { code: 'too-many-readers' } });
    const { phases, refused: turnedAway } = await results();
    expect(phases.before).toMatchObject({ n: 40 + taken, counts: { lost: 40, held: taken } });
    expect(turnedAway).toEqual([{ day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), n: 500 - taken }]);
  });

  test('a reader beyond the limit keeps the form, and a browser with script works its way in', async ({ browser }) => {
    await vote('lost');
    // As after a rush of voters that lasts longer than this test.
    const database = new Libsql(file, { timeout: 5000 });
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
    expect((await results()).phases.before.counts).toMatchObject({ lost: 1, held: 1 });
  });
});
