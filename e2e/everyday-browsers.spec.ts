import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { password, signUp } from './instructor';

/** A browser that takes no cookie and sends none. */
async function withoutCookies(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => Object.defineProperty(navigator, 'cookieEnabled', { get: () => false }));
  await context.route('**/*', async (route) => {
    const { cookie: _, ...headers } = await route.request().allHeaders();
    const response = await route.fetch({ headers, maxRedirects: 0 });
    // The fetch above keeps them for the context.
    await context.clearCookies();
    const { 'set-cookie': __, ...kept } = response.headers();
    // Of a page that has gone on meanwhile nobody waits for a file any more.
    await route.fulfill({ response, headers: kept }).catch(() => {});
  });
}

/** A browser without popovers: it knows neither the attribute nor what CSS says of it. */
async function withoutPopover(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover', 'popoverTargetElement'])
      delete (HTMLElement.prototype as unknown as Record<string, unknown>)[name];
  });
  await context.route(/\.css$|\/en(\/|$)/, async (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    const response = await route.fetch();
    const text = await response.text().catch(() => null);
    // The page has gone on meanwhile, and nobody waits for this file any more.
    if (text === null) return route.abort().catch(() => {});
    const isStyle = (response.headers()['content-type'] ?? '').startsWith('text/css');
    const body = isStyle
      ? text.replace(/[^{}]*:popover-open[^{}]*\{[^{}]*\}/g, '').replaceAll('[popover]', '[data-popover]')
      : text.replace(/ popover="/g, ' data-popover="').replace(/ popovertarget/gi, ' data-target');
    return route.fulfill({ response, body });
  });
}

/** What a browser that translates in place does: every text stands in elements of its own from then on. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const wrap = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const parent = text.parentElement;
        if (!parent || !text.data.trim() || parent.closest('[translate="no"], script, style, textarea, title, font'))
          continue;
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.textContent = `‹${text.data.trim()}›`;
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    wrap(document.body);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) if (node.nodeName !== 'FONT') wrap(node);
    }).observe(document.body, { childList: true, subtree: true });
  });

async function makeClass(page: Page): Promise<{ id: string; code: string }> {
  await signUp(page);
  const headers = { 'Sec-Fetch-Site': 'same-origin', Accept: 'application/json' };
  return (
    await page.request.post('/classes', { form: { title: 'History 10b', zone: 'Europe/Berlin' }, headers })
  ).json();
}

test('a browser without cookies says at the end of each errand what became of it @script', async ({
  browser,
  baseURL,
  page,
}) => {
  const { code } = await makeClass(page);
  const name = await signUp(page);
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  await withoutCookies(context);
  const visitor = await context.newPage();
  const note = visitor.locator('[data-no-cookie]');

  await visitor.goto('/en/chapters/flight');
  await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible();
  await visitor.getByRole('button', { name: 'More lost' }).click();
  await expect(visitor.getByText('your browser keeps no cookie of ours')).toBeVisible();

  await visitor.goto('/en/poll');
  await visitor.getByRole('region', { name: 'Before reading' }).getByLabel('No, it has not').check();
  await visitor.getByRole('region', { name: 'Before reading' }).getByRole('button', { name: 'Vote' }).click();
  await expect(note).toContainText('please do not vote again');
  await expect(visitor.getByRole('button', { name: 'Vote', exact: true })).toHaveCount(0);

  await visitor.goto('/en/quiz');
  await visitor.getByRole('button', { name: 'Start' }).click();
  await expect(note).toContainText('started a quiz');

  await visitor.goto(`/en/join?code=${code}`);
  await visitor.getByLabel('Your name').fill('Ayla');
  await visitor.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(note).toContainText('do not join a second time');

  await visitor.goto('/en/sign-in');
  await visitor.getByLabel('Your name').fill(name);
  await visitor.getByLabel('Password').fill(password);
  await visitor.getByRole('button', { name: 'Sign in' }).click();
  await expect(note).toContainText('your name and password were right');
  await context.close();
});

test('a browser without popovers keeps notes away, and every errand comes to its end @script', async ({
  context,
  page,
}) => {
  const { id, code } = await makeClass(page);
  await withoutPopover(context);
  for (const path of ['/en/chapters/flight', '/en/chapters/arrests', '/en/timeline']) {
    await page.goto(path);
    const open = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('[data-popover]')].filter((note) => note.offsetHeight > 0).length,
    );
    expect(open, path).toBe(0);
  }
  await page.goto('/en/chapters/flight');
  await page.locator('a.mark').first().click();
  await expect(page).toHaveURL(/\/en\/sources#/);

  await page.goto(`/en/classes/${id}/roster`);
  await page.getByLabel('Names').fill('Surname\tForename\nSmythe\tAnna\nSmythe\tBen');
  await page.getByRole('button', { name: 'Check the list' }).click();
  await page.getByRole('button', { name: 'Add 2 pupils' }).click();
  await expect(page.getByRole('status')).toHaveText('2 pupils added.');

  await page.goto(`/en/join?code=${code}`);
  await page.getByLabel('Your name', { exact: true }).selectOption('Anna Smythe');
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(page.getByText('You are here as Anna Smythe.')).toBeVisible();
});

test('a page translated in place still sends, answers and leaves names and codes alone @script', async ({
  page,
  complaints,
}) => {
  const { code } = await makeClass(page);
  await page.goto(`/en/join?code=${code}`);
  await translate(page);
  await page.locator('input[name=name]').fill('Əliyeva Nərmin');
  await page.locator('form[action="/join"] button').first().click();
  await expect(page).toHaveURL(`/en/class/${code}`);
  const returnCode = await page.locator('[data-return-code]').textContent();
  await translate(page);
  await expect(page.locator('[data-return-code]')).toHaveText(returnCode ?? '');
  await expect(page.getByText('Əliyeva Nərmin', { exact: true })).toBeVisible();

  await page.goto('/en/chapters/flight');
  await translate(page);
  await page.locator('chapter-tap button').first().click();
  await expect(page.locator('chapter-tap [role=status]').first()).toContainText('Your tap is counted');
  const check = page.locator('chapter-check').first();
  await check.locator('input[name=answer]').first().check();
  await check.locator('button').first().click();
  await expect(check.locator('.explained').first()).toBeVisible();

  await page.goto('/en/poll');
  await translate(page);
  await page
    .locator('#before + * input[value=lost], section[aria-labelledby=before] input[value=lost]')
    .first()
    .check();
  await page.locator('section[aria-labelledby=before] button').first().click();
  await expect(page).toHaveURL(/voted=before$/);
  expect(complaints).toEqual([]);
});

/** A browser in which whatever a site could keep or run beside its pages is refused. */
async function withoutStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse });
  });
}

/** A browser that knows no service worker, as older ones and private windows. */
const withoutWorker = (context: BrowserContext) =>
  context.addInitScript(() => {
    delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
  });

for (const [kind, prepare] of [
  ['without storage', withoutStorage],
  ['without a service worker', withoutWorker],
  ['in high contrast', async () => {}],
] as const)
  test(`${kind}, a reader taps, answers, votes, takes a quiz and joins @script`, async ({
    page,
    context,
    complaints,
  }) => {
    const { code } = await makeClass(page);
    await context.clearCookies();
    await prepare(context);
    if (kind === 'in high contrast') await page.emulateMedia({ forcedColors: 'active' });

    await page.goto('/en/chapters/flight');
    await page.getByRole('button', { name: 'More lost' }).click();
    await expect(page.getByText('Your tap is counted').first()).toBeVisible();
    const check = page.locator('chapter-check').first();
    await check.locator('input[name=answer]').first().check();
    await check.locator('button').first().click();
    await expect(check.locator('.explained').first()).toBeVisible();
    if (kind === 'in high contrast') {
      // Where there are no colours of ours, the squares of Account A, of Account B and of both still look different.
      await page.goto('/en');
      const looks = await Promise.all(
        ['a', 'b', 'both'].map(async (of) =>
          (await page.locator(`.claim-rows-chapter .claim-square-${of}`).first().screenshot()).toString('base64'),
        ),
      );
      expect(new Set(looks).size).toBe(3);
    }

    await page.goto('/en/poll');
    const before = page.getByRole('region', { name: 'Before reading' });
    await before.getByLabel('No, it has not').check();
    await before.getByRole('button', { name: 'Vote' }).click();
    await expect(page.getByText('Your vote before reading is counted.')).toBeVisible();

    await page.goto('/en/quiz');
    await page.getByRole('button', { name: 'Start' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Question 1');

    await page.goto(`/en/join?code=${code}`);
    await page.getByLabel('Your name').fill('Ayla');
    await page.getByRole('button', { name: 'Join', exact: true }).click();
    await expect(page.getByText('You are here as Ayla.')).toBeVisible();
    expect(complaints).toEqual([]);
  });

test('a teacher’s pages fit a narrow phone, with long names and identifiers', async ({ page }) => {
  const { id } = await makeClass(page);
  const names = `Nguyễn-Thị-Ánh-von-und-zu-Müller-Lüdenscheidt\t9912140633506421\nKamran Aliyev\t2001\nKamran Aliyev\t2002`;
  const headers = { 'Sec-Fetch-Site': 'same-origin', Accept: 'application/json' };
  await page.request.post(`/classes/${id}/roster`, { form: { names }, headers });
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    for (const below of ['', '/roster']) {
      await page.goto(`/en/classes/${id}${below}`);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        `${below} at ${width}`,
      ).toBeLessThanOrEqual(width);
    }
  }
  await expect(page.getByRole('link', { name: 'Kamran Aliyev (2)' })).toBeVisible();
});

test('a teacher whose session was over finds the question again after signing in @script', async ({
  page,
  context,
}) => {
  const { id } = await makeClass(page);
  const name = await signUp(page);
  const { id: own } = await (
    await page.request.post('/classes', {
      form: { title: 'History 9a', zone: 'UTC' },
      headers: { 'Sec-Fetch-Site': 'same-origin', Accept: 'application/json' },
    })
  ).json();
  expect(own).not.toBe(id);
  await page.goto(`/en/classes/${own}/items/new?kind=one`);
  await page.locator('textarea[name=prompt]').fill('Read:\n\nTwenty minutes of work');
  await page.locator('[name=options]').nth(1).fill('The second answer');
  await page.locator('[name=right]').nth(1).check();
  await context.clearCookies({ name: 'session' });
  await page.locator('form[action$="/items"] button').last().click();
  await expect(page.getByText('what you sent was not saved')).toBeVisible();
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/items\/new\?kind=one/);
  await expect(page.locator('textarea[name=prompt]')).toHaveValue('Read:\n\nTwenty minutes of work');
  await expect(page.locator('[name=options]').nth(1)).toHaveValue('The second answer');
  await expect(page.locator('[name=right]').nth(1)).toBeChecked();
});
