import { wordsOf } from '@/content/editions';
import { findNameOf, resetPassword } from '@/features/accounts/data';
import { deviceCookie } from '@/features/accounts/device';
import { limitReset } from '@/features/accounts/limits';
import { isCommonPassword } from '@/features/accounts/password';
import { ResetForm } from '@/features/accounts/reset-form';
import { endedSessionCookie } from '@/features/accounts/session-cookie';
import { resetShape } from '@/features/accounts/shapes';
import { findTicket, spendTicket } from '@/features/accounts/tickets.data';
import { problemAt, receiveForm } from '@/features/site/receive-form';
import { siteTime } from '@/lib/db/site-time';
import { seeForm } from '@/lib/web/form-handler';
import { Refusal } from '@/lib/web/refusal';

export const GET = seeForm('/sign-in');

/** Sets a new password for whoever holds a reset link. */
export const POST = (request: Request) =>
  receiveForm(request, {
    shape: resetShape,
    page: ({ lang }) => `/${lang}/sign-in`,
    async act({ ticket: token, password }, { lang }) {
      const now = await siteTime();
      const instructor = (await findTicket('password', token, now))?.subject;
      const name = instructor && (await findNameOf(instructor));
      if (!instructor || !name) throw new Refusal(409, 'wrong-ticket');
      await limitReset(instructor, now);
      if (isCommonPassword(password, [name])) throw new Refusal(422, 'password-common', 'password');
      if (!(await spendTicket('password', token, now))) throw new Refusal(409, 'wrong-ticket');
      await resetPassword(instructor, password);
      const device = deviceCookie(request.headers.get('cookie'), name);
      return { to: `/${lang}/sign-in?changed`, cookies: [endedSessionCookie(), device] };
    },
    again: (problem, { values, lang }) =>
      problem.field === 'password' && (
        <ResetForm
          ticket={values.get('ticket')?.[0] ?? ''}
          error={problemAt(problem, 'password')}
          lang={lang}
          words={wordsOf(lang)}
        />
      ),
  });
