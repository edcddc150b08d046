// npm run move -- <sqlite> <postgresql>: copies a database. Stop the site first; start it on the new one afterwards.
import { existsSync } from 'node:fs';
import { readSettings, WrongSetting } from '@/lib/settings';
import { CannotMove, moveDatabase } from '@/prisma/move';
import { secretFile, secretOf } from '@/prisma/prepare';
import { sentenceOf } from './sentence';

const [from = '', to = ''] = process.argv.slice(2);
const source = from.startsWith('file:') ? from : `file:${from}`;

try {
  if (!from || from.startsWith('postgres') || !/^postgres(ql)?:\/\//.test(to))
    throw new CannotMove('Say from where to where: npm run move -- data/explainer.db postgresql://user@host/database');
  const settings = readSettings(process.env);
  if (!settings.SECRET && !existsSync(secretFile))
    throw new CannotMove(`The secret of the source is needed: copy its ${secretFile} here, or set SECRET.`);
  const rows = await moveDatabase(source, to, secretOf(settings), (table, n) => console.log(`${table}: ${n}`));
  console.log(
    `${rows} rows moved and compared. Start the site with DATABASE_URL set to the new database, and the same secret.`,
  );
} catch (error) {
  const isSaid = error instanceof CannotMove || error instanceof WrongSetting;
  console.error(isSaid ? error.message : `Nothing was moved, both databases are as they were: ${sentenceOf(error)}`);
  process.exitCode = isSaid ? 78 : 69;
}
