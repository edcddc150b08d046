// npm run restore -- <file>: puts a backup in the place of the database, after it was checked as `npm run verify` does.
import { listDiscrepancies } from '@/features/poll/ledger/data';
import { closeDatabase } from '@/lib/db';
import { readSettings, WrongSetting } from '@/lib/settings';
import { CannotDo } from '@/prisma/cannot-do';
import { secretOf } from '@/prisma/prepare';
import { restore } from '@/prisma/restore';
import { sentenceOf } from './sentence';

const [file = ''] = process.argv.slice(2);
try {
  if (!file) throw new CannotDo('Say from which file: npm run restore -- backups/today.db');
  const settings = readSettings(process.env);
  const kept = await restore(settings.DATABASE_URL, file, secretOf(settings), async (url) => {
    process.env.DATABASE_URL = url;
    const wrong = await listDiscrepancies().finally(closeDatabase);
    return wrong.length > 0 ? `${wrong.length} tallies do not equal their rows.` : null;
  });
  console.log(`Restored from ${file}.${kept ? ` What was there before: ${kept}` : ''}`);
} catch (error) {
  const isSaid = error instanceof CannotDo || error instanceof WrongSetting;
  console.error(isSaid ? error.message : `Nothing was restored, the database is as it was: ${sentenceOf(error)}`);
  process.exitCode = isSaid ? 78 : 69;
}
