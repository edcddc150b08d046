import type { Page } from '@playwright/test';
import { expect, fromOurPage } from './fixtures';

/** A password that the site takes. */
export const password = 'blue tractor nine';

/** Opens an account for a page's browser, without walking through the form (e2e/instructor-account.spec.ts does). */
export async function signUp(page: Page, name = `Teacher ${crypto.randomUUID().slice(0, 8)}`): Promise<string> {
  const answer = await page.request.post('/sign-up', {
    form: { name, password },
    headers: fromOurPage,
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(303);
  return name;
}
