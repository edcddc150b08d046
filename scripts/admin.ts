// npm run admin -- reset <name> | invite | delete-class <id>: what only whoever runs the server can do.
import { findInstructorNamed } from '@/features/accounts/data';
import { makeTicket } from '@/features/accounts/tickets/data';
import { deleteClassAsOperator } from '@/features/classroom/ending/data';
import { closeDatabase } from '@/lib/db';
import { readSettings } from '@/lib/settings';
import { siteTime } from '@/lib/site-time';
import { secretOf } from '@/prisma/prepare';

const usage = 'npm run admin -- reset <name> | invite | delete-class <id>';
const [deed, ...rest] = process.argv.slice(2);
const subject = rest.join(' ');
const settings = readSettings(process.env);
process.env.SECRET = secretOf(settings);
process.env.DATABASE_URL = settings.DATABASE_URL;
const site = settings.SITE_URL ?? `http://localhost:${settings.PORT}`;

/** @returns what to print · @throws the sentence of what went wrong */
async function done(): Promise<string> {
  const now = await siteTime();
  if (deed === 'invite' && !subject) {
    const token = await makeTicket('invitation', null, now);
    return `One person can open an account with this link within 14 days:\n${site}/en/sign-up?invitation=${token}`;
  }
  if (deed === 'reset' && subject) {
    const instructor = await findInstructorNamed(subject);
    if (!instructor) throw new Error(`There is no account with the name “${subject}”.`);
    const token = await makeTicket('password', instructor, now);
    return `With this link a new password can be set once, within a day; one-time codes are then off:\n${site}/en/sign-in/password?ticket=${token}`;
  }
  if (deed === 'delete-class' && subject) {
    if (!(await deleteClassAsOperator(subject))) throw new Error('There is no class with this id.');
    return 'The class is deleted, with its pupils and their work.';
  }
  throw new Error(usage);
}

try {
  console.log(await done());
} catch (error) {
  console.error(error instanceof Error ? error.message.split('\n').find((line) => line.trim()) : 'That did not work.');
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
