import { type EventFact, eventIds, events } from '@/content/facts/events';
import { expect, test } from './fixtures';

const factOf = (id: (typeof eventIds)[number]): EventFact => events[id];

test.describe('a reader of the timeline', () => {
  test('finds every event, with its date only as exact as an account gives it', async ({ page }) => {
    await page.goto('/en/timeline');
    for (const id of eventIds) {
      const event = page.locator(`#event-${id}`);
      const { on } = factOf(id).date;
      await expect(event).toBeVisible();
      if (on) await expect(event.locator('time'), id).toHaveAttribute('datetime', on);
      else await expect(event, id).toContainText('No date given');
    }
    await expect(page.locator('#event-turkey-visit-due')).toContainText('Expected; neither account says');
    await expect(page.locator('#event-plane-lost')).toContainText('Account A gives only December 2024');
    await expect(page.locator('#event-ambassador-summoned')).toContainText('In answer to “Two arrests at Sputnik');
  });

  test('goes from a mark of the drawing to its event @size', async ({ page }) => {
    await page.goto('/en/timeline');
    await page
      .getByRole('navigation', { name: /eight days/ })
      .getByRole('link', { name: /protests/ })
      .click();
    await expect(page).toHaveURL(/#event-foreign-ministry-protest$/);
    await expect(page.locator('#event-foreign-ministry-protest')).toBeInViewport();
  });

  test('shows only what Baku did, and of that only arrests @size', async ({ page }) => {
    await page.goto('/en/timeline');
    await page.getByText('Show only some events').click();
    await page.getByRole('radio', { name: 'Baku acts' }).check();
    for (const id of eventIds) {
      const event = page.locator(`#event-${id}`);
      if (factOf(id).actor === 'baku') await expect(event).toBeVisible();
      else await expect(event).toBeHidden();
    }
    await page.getByRole('radio', { name: 'arrests' }).check();
    await expect(page.locator('.event:visible')).toHaveCount(2);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.event:visible')).toHaveCount(eventIds.length);
  });

  test('steps from event to event with the arrow keys @script', async ({ page }) => {
    await page.goto('/en/timeline');
    await page.getByRole('button', { name: 'Later' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(new RegExp(`#event-${eventIds[0]}$`));
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(new RegExp(`#event-${eventIds[1]}$`));
    await expect(page.getByText(`2 of ${eventIds.length}`)).toBeVisible();
    await expect(page.locator(`#event-${eventIds[1]}`)).toBeInViewport();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(new RegExp(`#event-${eventIds[0]}$`));
    await expect(page.getByRole('button', { name: 'Later' })).toBeFocused();
    // The way back leads out, not through every step.
    await page.goto('/en/people');
    await page.goBack();
    await expect(page).toHaveURL(/timeline#event/);
  });

  test('steps with the buttons, over what the filter hides @script', async ({ page }) => {
    await page.goto('/en/timeline');
    await page.getByText('Show only some events').click();
    await page.getByRole('radio', { name: 'crash' }).check();
    await page.getByRole('button', { name: 'Later' }).click();
    await expect(page).toHaveURL(/#event-plane-lost$/);
    await expect(page.getByText('1 of 1')).toBeVisible();
    await page.getByRole('radio', { name: 'Everything' }).check();
    await page.getByRole('button', { name: 'Later' }).click();
    await expect(page).toHaveURL(/#event-moscow-on-the-crash$/);
    await page.getByRole('button', { name: 'Earlier' }).click();
    await expect(page).toHaveURL(/#event-plane-lost$/);
  });

  test('steps on from where they have scrolled to, not from the start @script', async ({ page }) => {
    await page.goto('/en/timeline');
    const at = 15;
    const top = await page.locator(`#event-${eventIds[at]}`).evaluate((event) => {
      event.scrollIntoView();
      scrollBy(0, 60);
      return event.getBoundingClientRect().top;
    });
    expect(top).toBeLessThan(0);
    await page.getByRole('button', { name: 'Later' }).click();
    await expect(page).toHaveURL(new RegExp(`#event-${eventIds[at + 1]}$`));
    // Steps, then scrolls back: the address is out of sight, so the place counts.
    await page.locator(`#event-${eventIds[3]}`).evaluate((event) => {
      event.scrollIntoView();
      scrollBy(0, 60);
    });
    await page.getByRole('button', { name: 'Later' }).click();
    await expect(page).toHaveURL(new RegExp(`#event-${eventIds[4]}$`));
  });

  test('comes by a link to one event, or to none, and gets a whole page', async ({ page }) => {
    await page.goto('/en/timeline#event-sputnik-arrests');
    await expect(page.locator('#event-sputnik-arrests')).toBeInViewport();
    await page.goto('/en/timeline#event-that-never-was');
    await expect(page.locator('.event:visible')).toHaveCount(eventIds.length);
  });

  test('can start to step from a hash that names nothing @script', async ({ page }) => {
    await page.goto('/en/timeline#%E0%A4%A');
    await page.getByRole('button', { name: 'Later' }).click();
    await expect(page).toHaveURL(new RegExp(`#event-${eventIds[0]}$`));
  });
});
