import { it } from 'vitest';
import { onBothDatabases } from '@/test/database';
import { expectSixtyOf } from './forged.fixture';

onBothDatabases('ten thousand forged forwarding headers', () => {
  it('let nobody in beyond the sixty of one network', { timeout: 240_000 }, () => expectSixtyOf(10_000));
});
