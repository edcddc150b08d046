import { it } from 'vitest';
import { onBothDatabases } from '@/test/database';
import { expectAllRefused } from './random-bodies.fixture';

onBothDatabases('ten thousand random bodies are all refused', () => {
  it('with a status of the contract, a sentence, and nothing stored', { timeout: 900_000 }, () =>
    expectAllRefused(10_000),
  );
});
