// npm run admin -- reset <name> | invite | delete-class <id> | lti-…: what only whoever runs the server can do.
import { closeDatabase } from '@/lib/db/client';
import { siteTime } from '@/lib/db/site-time';
import { defaultLanguage } from '@/lib/languages';
import { CannotDo } from '@/prisma/cannot-do';
import { ltiCommand, ltiUsage } from './lti-commands';
import { getSite, runCommand } from './operator';

const usage = `npm run admin -- reset <name> | invite | delete-class <id> | ${ltiUsage}`;

await runCommand('That did not work', async ({ args: [command, ...rest], settings }) => {
  const lti = ltiCommand(command, rest);
  if (lti) {
    const { address } = await getSite(settings);
    return lti(address).finally(closeDatabase);
  }
  const subject = rest.join(' ');
  const isComplete = command === 'invite' ? !subject : ['reset', 'delete-class'].includes(command ?? '') && subject;
  if (!isComplete) throw new CannotDo(usage);
  const { address } = await getSite(settings);
  try {
    if (command === 'invite') return await invite(address);
    return await (command === 'reset' ? reset(address, subject) : deleteClass(subject));
  } finally {
    await closeDatabase();
  }
});

async function invite(address: string): Promise<string> {
  const { makeTicket } = await import('@/features/accounts/tickets.data');
  const token = await makeTicket('invitation', null, await siteTime());
  return `One person can open an account with this link within 14 days:\n${address}/${defaultLanguage}/sign-up?invitation=${token}`;
}

async function reset(address: string, name: string): Promise<string> {
  const { findInstructorNamed } = await import('@/features/accounts/data');
  const { makeTicket } = await import('@/features/accounts/tickets.data');
  const instructor = await findInstructorNamed(name);
  if (!instructor) throw new CannotDo(`There is no account with the name “${name}”.`);
  const token = await makeTicket('password', instructor, await siteTime());
  return `With this link a new password can be set once, within a day; one-time codes are then off:\n${address}/${defaultLanguage}/sign-in/password?ticket=${token}`;
}

async function deleteClass(id: string): Promise<string> {
  const { deleteClassAsOperator } = await import('@/features/class/ending.data');
  if (!(await deleteClassAsOperator(id))) throw new CannotDo('There is no class with this id.');
  return 'The class is deleted, with its pupils and their work.';
}
