// npm run backup -- <file>: the whole database as it is now, in one file. The site goes on meanwhile.
import { readSettings, WrongSetting } from '@/lib/settings';
import { backUp } from '@/prisma/backup';
import { CannotDo } from '@/prisma/cannot-do';
import { sentenceOf } from './sentence';

const [file = ''] = process.argv.slice(2);
try {
  if (!file) throw new CannotDo('Say into which file: npm run backup -- backups/today.db');
  await backUp(readSettings(process.env).DATABASE_URL, file);
  console.log(`Everything is in ${file}. Keep the secret (data/secret) with it: one is of no use without the other.`);
} catch (error) {
  const isSaid = error instanceof CannotDo || error instanceof WrongSetting;
  console.error(isSaid ? error.message : `No backup was made: ${sentenceOf(error)}`);
  process.exitCode = isSaid ? 78 : 69;
}
