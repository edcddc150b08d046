import { it } from 'vitest';
import { onBothDatabases } from '@/test/database';
import { expectRecount } from './recount.fixture';

onBothDatabases('item statistics', () => {
  it('equal a recount of 5,000 simulated attempts', { timeout: 600_000 }, () => expectRecount(5000));
});
