// npm run verify: every tally of the poll equals its rows. Ends with 1 when one does not; `-- --repair` mends them.
import { closeDatabase } from '@/lib/db';
import { getSite, runCommand } from './operator';

await runCommand('The tallies cannot be read', async ({ args, settings }) => {
  const isRepair = args.includes('--repair');
  await getSite(settings);
  const { listDiscrepancies, repairTallies } = await import('@/features/poll/ledger/data');
  try {
    const wrong = await (isRepair ? repairTallies() : listDiscrepancies());
    if (wrong.length === 0) return 'All tallies equal their rows.';
    process.exitCode = isRepair ? 0 : 1;
    const lines = wrong.map(({ cell, tally, rows }) => `${cell}: the tally says ${tally}, the rows ${rows}`);
    return [...lines, isRepair ? `${wrong.length} mended.` : `${wrong.length} wrong: npm run verify -- --repair`].join(
      '\n',
    );
  } finally {
    await closeDatabase();
  }
});
