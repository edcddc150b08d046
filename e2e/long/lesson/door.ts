import type { BrowserContext, Page } from '@playwright/test';
import { expect } from '../../fixtures';
import { plans } from './plan';
import { byBrowser, byForms, type Pupil, send } from './pupil';
import type { Teacher } from './teacher';

type Room = {
  url: string;
  teacher: Teacher;
  /** The address on each card, by name. */
  cards: ReadonlyMap<string, string>;
  open(javaScriptEnabled?: boolean): Promise<BrowserContext>;
};

/** What three pupils share, and the return code with which each takes it over. */
const tablet: { page: Page | null; codes: Map<string, string>; holder: string } = {
  page: null,
  codes: new Map(),
  holder: '',
};

/** All come in: by card, by the list, by a name that is typed. */
export async function comeIn({ url, teacher: { code }, cards, open }: Room): Promise<Pupil[]> {
  const pupils: Pupil[] = [];
  tablet.page = null;
  for (const plan of plans) {
    if (plan.way === 'forms') {
      const pupil = byForms(plan, url);
      const link = new URL(cards.get(plan.name) ?? '', url);
      if (plan.hasCard) expect(await pupil.get(link.pathname + link.search)).toContain(plan.name);
      const ticket = link.searchParams.get('ticket') ?? '';
      await send(pupil, '/join', plan.hasCard ? { ticket } : { code, name: plan.name });
      pupils.push(pupil);
      continue;
    }
    const isShared = plan.way === 'tablet';
    const page: Page = (isShared && tablet.page) || (await (await open(plan.way !== 'without script')).newPage());
    if (isShared && tablet.page) await leave(page, code);
    if (isShared) tablet.page = page;
    await page.goto(`/en/join?code=${code}`);
    if (plan.name === plans.at(-1)?.name)
      await page.getByRole('textbox', { name: /^(Your name|Or type it)/ }).fill(plan.name);
    else await page.getByLabel('Your name', { exact: true }).selectOption(plan.name);
    await page.getByRole('button', { name: 'Join', exact: true }).click();
    await expect(page.getByText(`You are here as ${plan.name}.`)).toBeVisible();
    const returnCode = await page.locator('[data-return-code]').getAttribute('data-return-code');
    if (isShared) tablet.codes.set(plan.name, returnCode ?? '');
    if (isShared) tablet.holder = plan.name;
    pupils.push(byBrowser(plan, page.context(), page));
  }
  return pupils;
}

async function leave(page: Page, code: string): Promise<void> {
  await page.goto(`/en/class/${code}`);
  await page
    .getByRole('button', { name: /Leave$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/en\/join/);
}

/** Gives the tablet to one of the three, where they have none of their own. */
export async function takeTablet({ plan, page }: Pupil, code: string): Promise<void> {
  if (plan.way !== 'tablet' || !page || tablet.holder === plan.name) return;
  await leave(page, code);
  await page.goto('/en/join');
  await page.getByLabel('Return code').fill(tablet.codes.get(plan.name) ?? '');
  await page.getByRole('button', { name: 'Come back' }).click();
  await expect(page.getByText(`You are here as ${plan.name}.`)).toBeVisible();
  tablet.holder = plan.name;
}
