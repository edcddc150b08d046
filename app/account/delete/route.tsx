import { wordsOf } from '@/content/editions';
import { PasswordGate } from '@/features/accounts/account-forms';
import { deleteAccount, isPasswordOf } from '@/features/accounts/data';
import { limitTries } from '@/features/accounts/limits';
import { receiveInstructorForm } from '@/features/accounts/receive-instructor-form';
import { endedSessionCookie } from '@/features/accounts/session-cookie';
import { deleteAccountShape } from '@/features/accounts/shapes';
import { leaveClasses } from '@/features/class/ending.data';
import { problemAt } from '@/features/site/receive-form';
import { siteTime } from '@/lib/db/site-time';
import { seeForm } from '@/lib/web/form-handler';
import { Refusal } from '@/lib/web/refusal';

export const GET = seeForm('/account');

/** Deletes an account, and the classes that only this instructor teaches. */
export const POST = (request: Request) =>
  receiveInstructorForm(request, {
    shape: deleteAccountShape,
    page: ({ lang }) => `/${lang}/account`,
    async act({ password }, { lang }, { id, name }) {
      await limitTries({ request, name, now: await siteTime() }, async () => {
        if (!(await isPasswordOf(id, password))) throw new Refusal(422, 'wrong-own-password', 'password');
      });
      await leaveClasses(id);
      await deleteAccount(id);
      return { to: `/${lang}`, cookies: [endedSessionCookie()] };
    },
    again(problem, { lang }) {
      const said = wordsOf(lang).accounts.account.remove;
      return (
        <PasswordGate
          id="password"
          action="/account/delete"
          label={said.password}
          submit={said.submit}
          error={problemAt(problem, 'password')}
          lang={lang}
        />
      );
    },
  });
