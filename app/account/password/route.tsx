import { wordsOf } from '@/content/editions';
import { PasswordForm } from '@/features/accounts/account-forms';
import { changePassword } from '@/features/accounts/data';
import { limitTries } from '@/features/accounts/limits';
import { isCommonPassword } from '@/features/accounts/password';
import { receiveInstructorForm } from '@/features/accounts/receive-instructor-form';
import { changeShape } from '@/features/accounts/shapes';
import { problemAt } from '@/features/site/receive-form';
import { siteTime } from '@/lib/db/site-time';
import { seeForm } from '@/lib/web/form-handler';
import { Refusal } from '@/lib/web/refusal';

export const GET = seeForm('/account');

/** Changes the password of whoever is signed in; other devices are signed out. */
export const POST = (request: Request) =>
  receiveInstructorForm(request, {
    shape: changeShape,
    page: ({ lang }) => `/${lang}/account`,
    async act({ current, password }, { lang }, { name }) {
      const { cookie } = await limitTries({ request, name, now: await siteTime() }, async () => {
        if (isCommonPassword(password, [name])) throw new Refusal(422, 'password-common', 'password');
        return changePassword(request.headers.get('cookie'), current, password);
      });
      return { to: `/${lang}/account?saved=password`, cookies: [cookie] };
    },
    again: (problem, { lang }) => (
      <PasswordForm
        errors={{ current: problemAt(problem, 'current'), password: problemAt(problem, 'password') }}
        lang={lang}
        words={wordsOf(lang)}
      />
    ),
  });
