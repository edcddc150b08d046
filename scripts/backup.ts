// npm run backup -- <file>: the whole database as it is now, in one file. The site goes on meanwhile.
import { backUp } from '@/prisma/backup';
import { CannotDo } from '@/prisma/cannot-do';
import { requireDatabase, runCommand } from './operator';

await runCommand('No backup was made', async ({ args: [file], settings }) => {
  if (!file) throw new CannotDo('Say into which file: npm run backup -- backups/today.db');
  await requireDatabase(settings.DATABASE_URL);
  await backUp(settings.DATABASE_URL, file);
  const secret = settings.SECRET ? 'the secret (SECRET)' : 'the secret (data/secret)';
  return `Everything is in ${file}. Keep ${secret} with it: one is of no use without the other.`;
});
