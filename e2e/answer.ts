import type { Locator, Page } from '@playwright/test';

/** How somebody answers: by pointing, or by keys alone. */
export type Hand = {
  /** Chooses a radio button or a checkbox. */
  choose(field: Locator): Promise<void>;
  /** Chooses an entry of a list, counted from 1 after “Choose”. */
  pick(list: Locator, entry: number): Promise<void>;
  type(field: Locator, text: string): Promise<void>;
  /** Sends the form. */
  send(button: Locator): Promise<void>;
};

export const mouse: Hand = {
  choose: (field) => field.click(),
  pick: async (list, entry) => {
    await list.selectOption({ index: entry });
  },
  type: async (field, text) => {
    await field.click();
    await field.fill(text);
  },
  send: (button) => button.click(),
};

/** Tab from wherever one is until the field has the focus; keys from there. Nothing is focused by script. */
export function keyboard(page: Page): Hand {
  const reach = async (field: Locator) => {
    for (let step = 0; step < 80; step++) {
      if (await field.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard never reaches ${field}`);
  };
  return {
    async choose(field) {
      const [type, name] = [await field.getAttribute('type'), await field.getAttribute('name')];
      if (type === 'checkbox') {
        await reach(field);
        return page.keyboard.press('Space');
      }
      // Tab leads to the first of a group of radio buttons, arrows to the others.
      const group = page.locator(`form[data-item] input[name="${name}"]`);
      const values = await group.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
      await reach(group.first());
      await page.keyboard.press('Space');
      for (let step = values.indexOf((await field.getAttribute('value')) ?? ''); step > 0; step--)
        await page.keyboard.press('ArrowDown');
    },
    async pick(list, entry) {
      await reach(list);
      for (let step = 0; step < entry; step++) await page.keyboard.press('ArrowDown');
    },
    async type(field, text) {
      await reach(field);
      await page.keyboard.type(text);
    },
    async send(button) {
      await reach(button);
      await page.keyboard.press('Enter');
    },
  };
}

/** Answers the open item, whatever its kind, and says of which kind it was. */
export async function answerItem(page: Pick<Page, 'locator'>, hand: Hand): Promise<string> {
  const form = page.locator('form[data-item]');
  const kind = (await form.getAttribute('data-kind')) ?? '';
  const fields = form.locator('[name=answer]');
  if (kind === 'number') await hand.type(fields, '38');
  else if (kind === 'order' || kind === 'match')
    for (let at = 0; at < (await fields.count()); at++) await hand.pick(fields.nth(at), at + 1);
  else await hand.choose(fields.nth(1));
  if (kind === 'several') await hand.choose(fields.nth(2));
  await hand.choose(form.getByLabel('Fairly sure'));
  await hand.send(form.getByRole('button', { name: 'Answer' }));
  return kind;
}
