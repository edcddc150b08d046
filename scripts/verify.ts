// npm run verify: every tally of the poll equals its rows. Ends with 1 when one does not; `-- --repair` mends them.
import { listDiscrepancies, repairTallies } from '@/features/poll/ledger/data';
import { closeDatabase } from '@/lib/db';

const isRepair = process.argv.includes('--repair');
try {
  const wrong = await (isRepair ? repairTallies() : listDiscrepancies());
  for (const { cell, tally, rows } of wrong) console.log(`${cell}: the tally says ${tally}, the rows ${rows}`);
  if (wrong.length === 0) console.log('All tallies equal their rows.');
  else console.log(isRepair ? `${wrong.length} mended.` : `${wrong.length} wrong: npm run verify -- --repair`);
  process.exitCode = wrong.length > 0 && !isRepair ? 1 : 0;
} catch (error) {
  const text = error instanceof Error ? error.message : String(error);
  console.error(`The tallies cannot be read: ${text.split('\n').find((line) => line.trim()) ?? 'no reason given'}`);
  process.exitCode = 69;
} finally {
  await closeDatabase();
}
