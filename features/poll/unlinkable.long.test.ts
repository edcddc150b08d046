import { expect, it, vi } from 'vitest';
import { onBothDatabases } from '@/test/database';
import { type Campaign, runCampaign, tableOf } from '@/test/linking/campaign';

vi.mock('@/lib/ids', async (original) => ({
  ...(await original<typeof import('@/lib/ids')>()),
  newId: (await import('@/test/linking/seeded-ids')).seededId,
}));
vi.mock('@/features/poll/receipt', async (original) => ({
  ...(await original<typeof import('@/features/poll/receipt')>()),
  newReceipt: (await import('@/test/linking/seeded-ids')).seededId,
}));

// Two hundred classes, eight to a database: a copy of it holds all that was written before, and is read after each write.
const groups = Array.from({ length: 25 }, (_, group) => Array.from({ length: 8 }, (_, n) => 1000 + group * 8 + n));

onBothDatabases('whoever has copies of the databases of two hundred classes', () => {
  const campaign: Campaign = new Map();
  const steps: number[] = [];

  it.each(groups)('is given classes %i to …', { timeout: 300_000 }, async (...seeds) => {
    steps.push(...(await runCampaign(seeds, undefined, campaign)).steps);
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(5);
  });

  it('links no pupil to a vote and guesses none better than from the totals', () => {
    console.log(tableOf(campaign));
    for (const [name, { linked, guessed, certain }] of campaign) {
      expect(linked.p, `${name}: linked ${linked}`).toBeGreaterThan(0.001);
      expect(guessed.p, `${name}: guessed ${guessed}`).toBeGreaterThan(0.001);
      expect(certain.p, `${name}: certain ${certain}`).toBeGreaterThan(0.001);
    }
    expect(steps.length).toBeGreaterThan(200);
  });
});
