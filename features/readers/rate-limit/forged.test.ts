import { it } from 'vitest';
import { onBothDatabases } from '@/test/database';
import { expectSixtyBehindProxyOf, expectSixtyOf } from './forged.fixture';

onBothDatabases('five hundred forged forwarding headers', () => {
  it('let nobody in beyond the sixty of one network', () => expectSixtyOf(500));
  it('are worth nothing behind a proxy either, which adds the true address at their end', () =>
    expectSixtyBehindProxyOf(500));
});
