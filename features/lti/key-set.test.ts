import { expect, it } from 'vitest';
import { Platform } from '@/test/lti-platform/platform';
import { keysOf } from './key-set';

it('fetches a key set anew for a new key, and a few times only for keys that there never were', async () => {
  const platform = await Platform.start();
  const { keys, issuer } = platform.state;
  const find = (kid: string) =>
    keysOf(`${issuer}/jwks`, true)({ alg: 'RS256', kid }, { payload: '', signature: '' }).then(
      () => true,
      () => false,
    );
  expect(await find('platform-1')).toBe(true);
  expect(await find('platform-1')).toBe(true);
  expect(keys.fetched).toBe(1);
  await keys.rotate({ keepsOld: true });
  expect(await find('platform-2')).toBe(true);
  for (let n = 0; n < 50; n++) expect(await find(`made-up-${n}`)).toBe(false);
  expect(keys.fetched).toBeLessThan(12);
  expect(await find('platform-2')).toBe(true);
  await platform.close();
});
