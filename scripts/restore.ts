// npm run restore -- <file>: puts a backup in the place of the database, after it was checked as `npm run verify` does.

import { closeDatabase } from '@/lib/db/client';
import { isPostgres } from '@/lib/db/database-address';
import { CannotDo } from '@/prisma/cannot-do';
import { restore } from '@/prisma/restore';
import { fileOf, getSecret, isOwnFile, runCommand } from './operator';

await runCommand(
  'Nothing was restored, the database is as it was',
  async ({ args: [file], settings: { DATABASE_URL: url, ...settings } }) => {
    if (!file) throw new CannotDo('Say from which file: npm run restore -- backups/today.db');
    const secret = getSecret({ ...settings, DATABASE_URL: url });
    if (!isPostgres(url)) isOwnFile(fileOf(url));
    process.env.SECRET = secret;
    const { listDiscrepancies } = await import('@/features/poll/audit.data');
    const kept = await restore(url, file, secret, async (copy) => {
      process.env.DATABASE_URL = copy;
      const wrong = await listDiscrepancies().finally(closeDatabase);
      return wrong.length > 0 ? `${wrong.length} tallies do not equal their rows.` : null;
    });
    return `Restored from ${file}.${kept ? ` What was there before: ${kept}` : ''}`;
  },
);
