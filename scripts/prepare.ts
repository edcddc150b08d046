// Checks the settings and brings the database up to date. Ends with 78 and one sentence when a setting is wrong.

import { addressOf, readSettings, WrongSetting } from '@/lib/ops/settings';
import { CannotDo } from '@/prisma/cannot-do';
import { prepareDatabase, secretOf } from '@/prisma/prepare';
import { sentenceOf } from './sentence';

// Names, answers and sessions: only its owner can read what is made here.
process.umask(0o077);
try {
  const settings = readSettings(process.env);
  const { applied, backup } = await prepareDatabase(
    settings.DATABASE_URL,
    secretOf(settings),
    addressOf(settings),
    // At once, and not with what is printed when all is done.
    (text) => console.error(text),
  );
  const kind = settings.DATABASE_URL.startsWith('file:') ? `SQLite in ${settings.DATABASE_URL.slice(5)}` : 'PostgreSQL';
  console.log(
    `${kind}${applied.length > 0 ? `, ${applied.length} migration${applied.length === 1 ? '' : 's'} applied` : ', up to date'}`,
  );
  if (backup) console.log(`          As it was before: ${backup}`);
} catch (error) {
  const isSetting = error instanceof WrongSetting;
  console.error(
    isSetting || error instanceof CannotDo ? error.message : `The database could not be prepared: ${sentenceOf(error)}`,
  );
  process.exit(isSetting ? 78 : 69);
}
