import { Button, ButtonLink } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import { PasswordForm, PasswordGate } from '@/features/accounts/account-forms';
import { hasPassword } from '@/features/accounts/data';
import { instructorPage } from '@/features/accounts/instructor-page';
import { findSecondFactorDraft } from '@/features/accounts/second-factor.data';
import { SecondFactorSection } from '@/features/accounts/second-factor-section';

/** An instructor's own account: signing out, password, one-time codes, deletion. */
export const GET = instructorPage(async ({ lang, words, query, instructor }) => {
  const said = words.accounts.account;
  const saved = (said.saved as Record<string, string>)[query.get('saved') ?? ''];
  const draft = await findSecondFactorDraft(instructor);
  const isByPlatform = !(await hasPassword(instructor.id));
  return {
    title: words.titles.account,
    body: (
      <div className="mx-auto max-w-measure px-5 pt-10 sm:pt-16">
        <h1 className="text-title-1">{said.title}</h1>
        <p className="mt-4">
          {said.signedInAs}{' '}
          <bdi translate="no" className="font-semibold">
            {instructor.name}
          </bdi>
        </p>
        {saved && (
          <p role="status" className="mt-4 border-l-4 border-right-answer pl-4">
            {saved}
          </p>
        )}
        <PostForm action="/sign-out" lang={lang} className="mt-6 flex flex-wrap items-center gap-4">
          <ButtonLink href={`/${lang}/classes`}>{said.classes}</ButtonLink>
          <Button rank="second">{said.signOut}</Button>
          <span className="font-sans text-label text-quiet">{said.signOutHint}</span>
        </PostForm>
        {isByPlatform ? (
          <p className="mt-14 border-t border-rule pt-6">{said.byPlatform}</p>
        ) : (
          <>
            <section aria-labelledby="password-title" className="mt-14 border-t border-rule pt-6">
              <h2 id="password-title" className="mb-4 text-title-2">
                {said.password.title}
              </h2>
              <PasswordForm lang={lang} words={words} />
            </section>
            <SecondFactorSection isOn={instructor.hasSecondFactor} draft={draft} lang={lang} words={words} />
            <section aria-labelledby="delete-title" className="mt-14 border-t border-rule pt-6">
              <h2 id="delete-title" className="text-title-2">
                {said.remove.title}
              </h2>
              <p className="mt-3 mb-5">{said.remove.text}</p>
              <PasswordGate
                id="delete-password"
                action="/account/delete"
                label={said.remove.password}
                submit={said.remove.submit}
                lang={lang}
              />
            </section>
          </>
        )}
      </div>
    ),
  };
});
