import { wordsOf } from '@/content/editions';
import { ConfirmCodeForm, PasswordGate } from '@/features/accounts/account-forms';
import { limitTries } from '@/features/accounts/limits';
import { receiveInstructorForm } from '@/features/accounts/receive-instructor-form';
import { confirmSecondFactor, draftSecondFactor, dropSecondFactor } from '@/features/accounts/second-factor.data';
import { codesShape } from '@/features/accounts/shapes';
import { problemAt } from '@/features/site/receive-form';
import { siteTime } from '@/lib/db/site-time';
import { seeForm } from '@/lib/web/form-handler';
import { Refusal } from '@/lib/web/refusal';

export const GET = seeForm('/account#codes');

/** Sets one-time codes up, switches them on with the first code, or switches them off. */
export const POST = (request: Request) =>
  receiveInstructorForm(request, {
    shape: codesShape,
    page: ({ lang }) => `/${lang}/account#codes`,
    async act({ step, password, code }, { lang }, { id, name, hasSecondFactor }) {
      const page = `/${lang}/account`;
      const cookie = request.headers.get('cookie');
      const tries = { request, name, now: await siteTime() };
      if (step === 'confirm') {
        if (!code) throw new Refusal(422, 'wrong-code', 'code');
        const begun = await limitTries(tries, () => confirmSecondFactor(cookie, code));
        return { to: `${page}?saved=codes#codes`, cookies: [begun.cookie] };
      }
      if (!password) throw new Refusal(422, 'give-a-password', 'password');
      if (step === 'off') {
        await limitTries(tries, () => dropSecondFactor(id, password));
        return { to: `${page}?saved=codes-off#codes` };
      }
      // A draft is made anew, but codes that are on are not lost by a second click.
      if (!hasSecondFactor) await limitTries(tries, () => draftSecondFactor(cookie, password));
      return { to: `${page}#codes` };
    },
    again(problem, { values, lang }) {
      const words = wordsOf(lang);
      const said = words.accounts.account.codes;
      const step = values.get('step')?.[0];
      if (step === 'confirm') return <ConfirmCodeForm error={problemAt(problem, 'code')} lang={lang} words={words} />;
      if (step !== 'begin' && step !== 'off') return null;
      return (
        <PasswordGate
          id="password"
          action="/account/codes"
          step={step}
          label={said.password}
          submit={step === 'begin' ? said.begin : said.off}
          error={problemAt(problem, 'password')}
          lang={lang}
        />
      );
    },
  });
