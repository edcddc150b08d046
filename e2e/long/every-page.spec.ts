import { missingPage, readingPages, toolPages } from '../addresses';
import { expectNoBarriers, test } from '../fixtures';
import { expectNoSideways, expectSoundType } from '../sound-type';

// Every page by every rule in both schemes on both sizes: `e2e/every-page.spec.ts` looks at each template once.
for (const path of [...readingPages, ...toolPages, missingPage])
  for (const [size, viewport] of [
    ['a desktop', { width: 1280, height: 900 }],
    ['a phone', { width: 390, height: 844 }],
  ] as const)
    test(`${path} on ${size}: no barrier that axe finds, sound type, nothing sideways`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize(viewport);
      await page.goto(path);
      await expectNoBarriers(page);
      await expectSoundType(page);
      await expectNoSideways(page);
    });
