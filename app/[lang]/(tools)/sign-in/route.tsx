import { ButtonLink } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { ownPath } from '@/features/accounts/own-path';
import { SignInForm } from '@/features/accounts/sign-in-form';
import { invitedTo } from '@/features/class/colleagues/data';
import { NoCookieNote } from '@/features/site/no-cookie-note';
import { toolPage } from '@/features/site/tool-page';
import { siteTime } from '@/lib/db/site-time';

/** Where an instructor signs in; `?next=` is the path of ours that follows. */
export const GET = toolPage(async ({ lang, words, query, request }) => {
  const said = words.accounts.signIn;
  const next = ownPath(query.get('next'), '') || undefined;
  const invited = await invitedTo(next, await siteTime());
  return {
    title: words.titles.signIn,
    body: (
      <div className="mx-auto max-w-measure px-5 pt-10 sm:pt-16">
        <h1 className="text-title-1">{said.title}</h1>
        <p className="mt-4 text-lead text-quiet">{said.standfirst}</p>
        <p className="mt-2 mb-8">
          <a href={`/${lang}/join`}>{said.pupil}</a>
        </p>
        {query.has('no-cookie') && !request.headers.get('cookie') ? (
          <NoCookieNote about="signIn" words={words} />
        ) : (
          query.has('next') && (
            <p role="status" className="mb-6 border-l-4 border-account-a pl-4">
              {invited
                ? words.accounts.invited(invited.title, invited.mayChange)
                : query.has('unsaved')
                  ? said.unsaved
                  : said.first}
            </p>
          )
        )}
        {query.has('changed') && (
          <p role="status" className="mb-6 border-l-4 border-right-answer pl-4">
            {said.changed}
          </p>
        )}
        <SignInForm next={next} lang={lang} words={words} />
        <div className="mt-10 grid gap-4">
          <p>
            <ButtonLink rank="second" href={`/${lang}/sign-up${next ? `?next=${encodeURIComponent(next)}` : ''}`}>
              {said.without}
            </ButtonLink>
          </p>
          <Disclosure summary={said.forgotten}>
            <p className="mt-2">{said.forgottenText}</p>
          </Disclosure>
        </div>
      </div>
    ),
  };
});
