// npm run move -- <sqlite> <postgresql>: copies a database. Stop the site first; start it on the new one afterwards.
import { CannotMove, moveDatabase } from '@/prisma/move';
import { getSecret, isOwnFile, runCommand } from './operator';

await runCommand(
  'Nothing was moved, both databases are as they were',
  async ({ args: [from = '', to = ''], settings }) => {
    if (!from || from.startsWith('postgres') || !/^postgres(ql)?:\/\//.test(to))
      throw new CannotMove(
        'Say from where to where: npm run move -- data/explainer.db postgresql://user@host/database',
      );
    const file = from.replace(/^file:/, '');
    if (!isOwnFile(file)) throw new CannotMove(`There is no database at ${file}.`);
    const secret = getSecret(settings);
    await moveDatabase(`file:${file}`, to, secret);
    return `All rows moved and compared; ${file} is marked as moved. Start the site with DATABASE_URL set to the new database, and the same secret.`;
  },
);
