import { ButtonLink } from '@/components/ui/button';
import { SignUpForm } from '@/features/accounts/sign-up-form';
import { signUpMode } from '@/features/accounts/sign-up-mode';
import { toolPage } from '@/features/site/tool-page';

/** Where an instructor opens an account; `?invitation=` brings the invitation along. */
export const GET = toolPage(async ({ lang, words, query }) => {
  const said = words.accounts.signUp;
  return {
    title: words.titles.signUp,
    body: (
      <div className="mx-auto max-w-measure px-5 pt-10 sm:pt-16">
        <h1 className="text-title-1">{said.title}</h1>
        <p className="mt-4 mb-8 text-lead text-quiet">{said.standfirst}</p>
        {signUpMode === 'closed' ? (
          <p>{said.closed}</p>
        ) : (
          <SignUpForm
            typed={{ invitation: query.get('invitation') ?? undefined }}
            asksInvitation={signUpMode === 'invited'}
            lang={lang}
            words={words}
          />
        )}
        <p className="mt-10">
          <ButtonLink rank="second" href={`/${lang}/sign-in`}>
            {said.have}
          </ButtonLink>
        </p>
      </div>
    ),
  };
});
