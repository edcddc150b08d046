import { differenceIds } from '@/content/facts/differences';
import { eventIds } from '@/content/facts/events';
import { personIds } from '@/content/facts/people';
import { placeIds } from '@/content/facts/places';
import { speakerIds } from '@/content/facts/speakers';
import { termIds } from '@/content/facts/terms';
import { expect, test } from './fixtures';
import { expectWholeMap } from './map-in-view';

test.describe('what a figure draws can be read @size', () => {
  test('the plane: what each account places on the map, and what it leaves out', async ({ page }) => {
    await page.goto('/en/chapters/flight');
    const figure = page.getByRole('figure', { name: 'Account B names two places, Account A none' });
    await expect(figure.getByRole('img', { name: /^Map/ })).toBeVisible();
    await expect(figure.getByText('not the track flown', { exact: true })).toBeVisible();
    await expect(figure.getByRole('term')).toHaveCount(4);
    await expect(figure.getByText('Says that a missile hit it here, by accident.')).toBeVisible();
    await expect(figure.getByText(/Names no place: an air-defence system/)).toBeVisible();
  });

  test('the places: all of them, with what happened there', async ({ page }) => {
    await page.goto('/en/chapters/yekaterinburg');
    const figure = page.getByRole('figure', { name: 'Nine places, from the Baltic to the Caspian' });
    await expect(figure.getByRole('term')).toHaveCount(placeIds.length);
    await expect(figure.getByText(/On 30 June|on 30 June/)).toBeVisible();
    // No name runs into another, or off the paper.
    const names = await figure.getByRole('img', { name: /^Map/ }).evaluate((map) => {
      const boxes = [...map.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
      const edge = map.getBoundingClientRect();
      const meets = (a: DOMRect, b: DOMRect) =>
        a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom;
      return {
        drawn: boxes.length,
        off: boxes.filter((box) => box.left < edge.left || box.right > edge.right || box.bottom > edge.bottom).length,
        together: boxes.filter((box, index) => boxes.some((other, at) => at > index && meets(box, other))).length,
      };
    });
    expect(names).toEqual({ drawn: placeIds.length + 9, off: 0, together: 0 });
  });

  test('the escalation: every event in a list, each leading to the timeline', async ({ page }) => {
    await page.goto('/en/chapters/what-next');
    const figure = page.getByRole('figure', { name: 'Most of what is dated fell into eight days' });
    await figure.getByText('As a list').click();
    await expect(figure.locator('ol').getByRole('listitem')).toHaveCount(eventIds.length);
    await figure.locator('ol').getByRole('link', { name: 'Two arrests at Sputnik in Baku' }).click();
    await expect(page).toHaveURL(/\/en\/timeline#event-sputnik-arrests$/);
    await expect(page.locator('#event-sputnik-arrests')).toBeInViewport();
  });

  test('who did what: three responses, each by the account that says so', async ({ page }) => {
    await page.goto('/en/chapters/arrests');
    const figure = page.getByRole('figure', { name: 'Three times an act is called an answer' });
    await expect(figure.getByText(/^In answer/)).toHaveCount(3);
    await expect(figure.getByText(/^In answer to “A raid in Yekaterinburg.*says Account B/)).toHaveCount(1);
    await expect(
      figure.getByText(/^In answer to “A raid in Yekaterinburg.*says Dmitry Peskov, in Account B/),
    ).toHaveCount(1);
    // No tally: what the accounts happen to date is no score.
    await expect(figure.getByRole('table')).toHaveCount(0);
  });

  test('who said what: every speaker, and which account carries them', async ({ page }) => {
    await page.goto('/en/chapters/war-of-words');
    const figure = page.getByRole('figure', { name: 'Most are heard only in an account’s own words' });
    await expect(figure.locator('tbody tr[data-carried]')).toHaveCount(speakerIds.length);
    const peskov = figure.getByRole('row', { name: /Dmitry Peskov/ });
    await expect(peskov).toContainText('“regrettable”');
    await expect(figure.getByRole('row', { name: /Arif Yunusov/ }).getByRole('cell')).toHaveText([
      'Silent',
      'Reported',
    ]);
    await expect(peskov.getByRole('cell')).toHaveText(['Silent', 'Own words']);
  });

  test('where the accounts part: all at a glance, each to be opened', async ({ page }) => {
    await page.goto('/en/chapters/what-next');
    const figure = page.getByRole('figure', { name: 'Fourteen differences, one of them a contradiction' });
    await expect(figure.locator('section details')).toHaveCount(differenceIds.length);
    await figure.getByText('Whose citizens were they?').click();
    await expect(figure.getByText(/what Azerbaijani officials said/)).toBeVisible();
    await expect(figure.getByText(/as Russia’s foreign ministry argued/)).toBeVisible();
  });

  test('and on paper, what is closed on the screen stands open', async ({ page }) => {
    await page.goto('/en/chapters/what-next');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(/as Russia’s foreign ministry argued/)).toBeVisible();
  });
});

// Six sizes, with and without motion: e2e/long/map-in-view.spec.ts
test('the map of the plane is whole wherever it is in view @phone', async ({ page }) => {
  await expectWholeMap(page);
});

test('the people page says who is named, who is quoted and what words mean', async ({ page }) => {
  await page.goto('/en/people');
  for (const id of personIds) await expect(page.locator(`#person-${id}`)).toBeVisible();
  for (const id of termIds) await expect(page.locator(`#term-${id}`)).toBeVisible();
  await expect(page.locator('tbody tr[data-carried]')).toHaveCount(speakerIds.length);
  await page.goto('/en/people#term-fsb');
  await expect(page.locator('#term-fsb')).toBeInViewport();
});

test('nothing moves for a reader who asked for that, and only the plane for others @script', async ({ page }) => {
  const running = (within = 'html') =>
    page.evaluate(
      (selector) =>
        document.getAnimations().filter(({ effect }) => (effect as KeyframeEffect).target?.closest(selector)).length,
      within,
    );
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto('/en/chapters/flight');
  await page.locator('#figure-plane .plane-step').last().scrollIntoViewIfNeeded();
  expect(await running('figure')).toBe(3);
  expect(await running('figure:not(#figure-plane)')).toBe(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ['flight', 'yekaterinburg', 'arrests', 'war-of-words', 'what-next'].map(
    (slug) => `chapters/${slug}`,
  )) {
    await page.goto(`/en/${path}`);
    await page.locator('figure').last().scrollIntoViewIfNeeded();
    expect(await running(), path).toBe(0);
  }
  await page.goto('/en/timeline');
  expect(await running()).toBe(0);
});
