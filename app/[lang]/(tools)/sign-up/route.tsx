import { ButtonLink } from '@/components/ui/button';
import { ownPath, signInPath } from '@/features/accounts/own-path';
import { SignUpForm } from '@/features/accounts/sign-up-form';
import { signUpMode } from '@/features/accounts/sign-up-mode';
import { invitedTo } from '@/features/class/colleagues/data';
import { toolPage } from '@/features/site/tool-page';
import { siteTime } from '@/lib/db/site-time';

/** Where an instructor opens an account; `?invitation=` brings the invitation along. */
export const GET = toolPage(async ({ lang, words, query }) => {
  const said = words.accounts.signUp;
  const next = ownPath(query.get('next'), '') || undefined;
  const invited = await invitedTo(next, await siteTime());
  return {
    title: words.titles.signUp,
    body: (
      <div className="mx-auto max-w-measure px-5 pt-10 sm:pt-16">
        <h1 className="text-title-1">{said.title}</h1>
        <p className="mt-4 mb-8 text-lead text-quiet">{said.standfirst}</p>
        {invited && (
          <p role="status" className="mb-6 border-l-4 border-account-a pl-4">
            {words.accounts.invited(invited.title, invited.mayChange)}
          </p>
        )}
        {signUpMode === 'closed' ? (
          <p>{said.closed}</p>
        ) : (
          <SignUpForm
            typed={{ invitation: query.get('invitation') ?? undefined }}
            asksInvitation={signUpMode === 'invited'}
            next={next}
            lang={lang}
            words={words}
          />
        )}
        <p className="mt-10">
          <ButtonLink rank="second" href={next ? signInPath(lang, next) : `/${lang}/sign-in`}>
            {said.have}
          </ButtonLink>
        </p>
      </div>
    ),
  };
});
