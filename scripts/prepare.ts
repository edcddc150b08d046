// Checks the settings and brings the database up to date. Ends with 78 and one sentence when a setting is wrong.

import { readSettings, WrongSetting } from '@/lib/settings';
import { prepareDatabase, secretOf } from '@/prisma/prepare';

try {
  const settings = readSettings(process.env);
  const applied = await prepareDatabase(settings.DATABASE_URL, secretOf(settings));
  const kind = settings.DATABASE_URL.startsWith('file:') ? `SQLite in ${settings.DATABASE_URL.slice(5)}` : 'PostgreSQL';
  console.log(
    `${kind}${applied.length > 0 ? `, ${applied.length} migration${applied.length === 1 ? '' : 's'} applied` : ', up to date'}`,
  );
} catch (error) {
  const isSetting = error instanceof WrongSetting;
  console.error(isSetting ? error.message : `The database could not be prepared: ${sentence(error)}`);
  process.exit(isSetting ? 78 : 69);
}

/** The first line of what went wrong, without credentials. */
function sentence(error: unknown): string {
  const text = error instanceof Error ? error.message : JSON.stringify(error);
  return (text.split('\n').find((line) => line.trim()) ?? 'no reason given').replace(/\/\/[^@\s]*@/g, '//…@');
}
