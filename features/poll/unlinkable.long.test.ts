import { expect, it } from 'vitest';
import { onBothDatabases } from '@/test/database';
import { type Campaign, runCampaign, tableOf } from '@/test/linking/campaign';

onBothDatabases('whoever has copies of the database of two hundred classes', () => {
  it('links no pupil to a vote and guesses none better than from the totals', { timeout: 3_600_000 }, async () => {
    const seeds = Array.from({ length: 200 }, (_, index) => 1000 + index);
    const { campaign, steps }: { campaign: Campaign; steps: number[] } = await runCampaign(seeds);
    console.log(tableOf(campaign));
    for (const [name, { linked, guessed, certain }] of campaign) {
      expect(linked.p, `${name}: linked ${linked}`).toBeGreaterThan(0.001);
      expect(guessed.p, `${name}: guessed ${guessed}`).toBeGreaterThan(0.001);
      expect(certain.p, `${name}: certain ${certain}`).toBeGreaterThan(0.001);
    }
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(5);
  });
});
