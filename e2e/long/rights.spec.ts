import { tryAll } from '../everybody';
import { expect, test } from '../fixtures';

test('nobody comes to what is somebody else’s, by any route, verb or form', async () => {
  test.setTimeout(900_000);
  expect(await tryAll(true)).toBeGreaterThanOrEqual(10_000);
});
