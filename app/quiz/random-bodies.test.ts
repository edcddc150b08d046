import { it } from 'vitest';
import { onBothDatabases } from '@/test/database';
import { expectAllRefused } from './random-bodies.fixture';

onBothDatabases('four hundred random bodies are all refused', () => {
  it('with a status of the contract, a sentence, and nothing stored', () => expectAllRefused(400));
});
