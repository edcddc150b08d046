// npm run verify: every tally of the poll equals its rows. Ends with 1 when one does not; `-- --repair` mends them.
import { closeDatabase } from '@/lib/db/client';
import { getSite, runCommand } from './operator';

await runCommand('The tallies cannot be read', async ({ args, settings }) => {
  const isRepair = args.includes('--repair');
  await getSite(settings);
  const { countWaiting, listDiscrepancies, repairTallies } = await import('@/features/poll/audit.data');
  try {
    const wrong = await (isRepair ? repairTallies() : listDiscrepancies());
    const lines = wrong.map(({ cell, tally, rows }) => `${cell}: the tally says ${tally}, the rows ${rows}`);
    if (wrong.length === 0) lines.push('All tallies equal their rows.');
    else lines.push(isRepair ? `${wrong.length} mended.` : `${wrong.length} wrong: npm run verify -- --repair`);
    process.exitCode = wrong.length > 0 && !isRepair ? 1 : 0;
    const { votes, classes } = await countWaiting();
    const which = `${votes} ${votes === 1 ? 'vote' : 'votes'} of ${classes} ${classes === 1 ? 'class' : 'classes'}`;
    if (votes > 0) lines.push(`Waiting to join the public numbers, in blocks of at least five: ${which}.`);
    return lines.join('\n');
  } finally {
    await closeDatabase();
  }
});
