import { wordsOf } from '@/content/editions';
import { deleteAccount, findInstructor, openAccount } from '@/features/accounts/data';
import { deviceCookie } from '@/features/accounts/device';
import { limitAccounts } from '@/features/accounts/limits';
import { ownPath } from '@/features/accounts/own-path';
import { isCommonPassword } from '@/features/accounts/password';
import { signUpShape } from '@/features/accounts/shapes';
import { SignUpForm } from '@/features/accounts/sign-up-form';
import { signUpMode } from '@/features/accounts/sign-up-mode';
import { findTicket, spendTicket } from '@/features/accounts/tickets.data';
import { problemAt, receiveForm } from '@/features/site/receive-form';
import { siteTime } from '@/lib/db/site-time';
import { seeForm } from '@/lib/web/form-handler';
import { Refusal } from '@/lib/web/refusal';

export const GET = seeForm('/sign-up');

/** Opens an instructor's account and signs in. */
export const POST = (request: Request) =>
  receiveForm(request, {
    shape: signUpShape,
    page: ({ lang }) => `/${lang}/sign-up`,
    async act({ name, password, invitation = '', next }, { lang }) {
      const now = await siteTime();
      if (signUpMode === 'closed') throw new Refusal(409, 'sign-up-closed');
      const isInvited = signUpMode === 'invited';
      if (isInvited && !(await findTicket('invitation', invitation, now)))
        throw new Refusal(422, 'wrong-invitation', 'invitation');
      await limitAccounts(request, now);
      if (isCommonPassword(password, [name])) throw new Refusal(422, 'password-common', 'password');
      const { cookie } = await openAccount(name, password);
      if (isInvited && !(await spendTicket('invitation', invitation, now))) {
        // Two used one invitation at once, and the other was first.
        const latecomer = await findInstructor(cookie.split(';')[0] ?? '');
        if (latecomer) await deleteAccount(latecomer.id);
        throw new Refusal(422, 'wrong-invitation', 'invitation');
      }
      return {
        to: ownPath(next, `/${lang}/classes`),
        cookies: [cookie, deviceCookie(request.headers.get('cookie'), name)],
      };
    },
    again: (problem, { values, lang }) =>
      signUpMode === 'closed' ? null : (
        <SignUpForm
          typed={{ name: values.get('name')?.[0], invitation: values.get('invitation')?.[0] }}
          errors={{
            name: problemAt(problem, 'name'),
            password: problemAt(problem, 'password'),
            invitation: problemAt(problem, 'invitation'),
          }}
          asksInvitation={signUpMode === 'invited'}
          next={ownPath(values.get('next')?.[0], '') || undefined}
          lang={lang}
          words={wordsOf(lang)}
        />
      ),
  });
