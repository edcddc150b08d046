import type { Page } from '@playwright/test';
import { expect, fromOurPage } from './fixtures';

/** A password that the site takes. */
export const password = 'blue tractor nine';

/** Opens an account for a page or for requests without one, without walking through the form (e2e/instructor-account.spec.ts does). */
export async function signUp(
  { request }: Pick<Page, 'request'>,
  name = `Teacher ${crypto.randomUUID().slice(0, 8)}`,
): Promise<string> {
  const answer = await request.post('/sign-up', {
    form: { name, password },
    headers: fromOurPage,
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(303);
  return name;
}
