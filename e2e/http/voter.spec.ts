import { expect, fromOurPage, test } from '../fixtures';

test('50 copies of a first vote with one token, and no cookie, are one vote @database', async ({
  request,
  playwright,
  site,
}) => {
  const total = async () => {
    const looker = await playwright.request.newContext({ baseURL: site.url, extraHTTPHeaders: fromOurPage });
    await looker.post('/poll/peek', { form: {} });
    const text = await (await looker.get('/en/poll')).text();
    await looker.dispose();
    return Number(/Before reading<\/span>[\s\S]*?>(\d+) votes?</.exec(text)?.[1] ?? 0);
  };
  const earlier = await total();
  const once = crypto.randomUUID();
  const answers = await Promise.all(
    Array.from({ length: 50 }, async () => {
      const copy = await playwright.request.newContext({ baseURL: site.url });
      const response = await copy.post('/poll/vote', {
        form: { stance: 'held', phase: 'before', once },
        headers: { ...fromOurPage, Accept: 'application/json' },
      });
      const cookies = (await copy.storageState()).cookies;
      await copy.dispose();
      return `${response.status()} ${cookies[0]?.value}`;
    }),
  );
  expect(new Set(answers).size, 'they are all told that they are the same reader').toBe(1);
  expect(answers[0]).toMatch(/^200 /);
  expect(await total()).toBe(earlier + 1);
  expect((await request.get('/en/poll')).status()).toBe(200);
});
