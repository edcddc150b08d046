import { test } from '../fixtures';
import { expectWholeMap } from '../map-in-view';

// The last two are a desktop of 1280 by 800 at twice and four times its size.
for (const [name, width, height, deviceScaleFactor] of [
  ['a wide desktop', 1920, 1080, 1],
  ['a laptop', 1280, 800, 1],
  ['a phone', 390, 844, 2],
  ['a phone on its side', 844, 390, 2],
  ['200 %', 640, 400, 2],
  ['400 %', 320, 200, 4],
] as const)
  for (const reducedMotion of ['no-preference', 'reduce'] as const)
    test(`the map of the plane is whole wherever it is in view: ${name}, motion: ${reducedMotion}`, async ({
      browser,
      site,
    }) => {
      const context = await browser.newContext({
        baseURL: site.url,
        viewport: { width, height },
        deviceScaleFactor,
        reducedMotion,
      });
      await expectWholeMap(await context.newPage(), height / 20);
      await context.close();
    });
