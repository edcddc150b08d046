import { wordsOf } from '@/content/editions';
import { signIn } from '@/features/accounts/data';
import { deviceCookie } from '@/features/accounts/device';
import { limitTries } from '@/features/accounts/limits';
import { ownPath } from '@/features/accounts/own-path';
import { signInShape } from '@/features/accounts/shapes';
import { SignInForm } from '@/features/accounts/sign-in-form';
import { problemAt, receiveForm } from '@/features/site/receive-form';
import { siteTime } from '@/lib/db/site-time';
import { seeForm } from '@/lib/web/form-handler';

export const GET = seeForm('/sign-in');

/** Signs an instructor in. */
export const POST = (request: Request) =>
  receiveForm(request, {
    shape: signInShape,
    page: ({ lang }) => `/${lang}/sign-in`,
    async act({ name, password, code, next }, { lang }) {
      const { cookie } = await limitTries({ request, name, now: await siteTime() }, () => signIn(name, password, code));
      const device = deviceCookie(request.headers.get('cookie'), name);
      return { to: ownPath(next, `/${lang}/classes`), cookies: [cookie, device] };
    },
    again: (problem, { values, lang }) => (
      <SignInForm
        typed={{ name: values.get('name')?.[0] }}
        errors={{
          name: problemAt(problem, 'name'),
          password: problemAt(problem, 'password'),
          code: problemAt(problem, 'code'),
        }}
        next={ownPath(values.get('next')?.[0], '') || undefined}
        lang={lang}
        words={wordsOf(lang)}
      />
    ),
  });
