import { routes, tryAll } from '../everybody';
import { expect, test } from '../fixtures';
import { rights } from '../rights';

test('every route has a row in the table of rights, and every row a route', () => {
  expect([...new Set(routes.map(({ name }) => name))].sort()).toEqual(Object.keys(rights).sort());
});

test('nobody comes to what is somebody else’s, by any route', async () => {
  test.setTimeout(300_000);
  expect(await tryAll(false)).toBeGreaterThan(1500);
});
