import { ButtonLink } from '@/components/ui/button';
import { wordsOf } from '@/content/editions';
import { SiteDocument } from '@/features/site/site-document';
import type { Language } from '@/lib/languages';
import type { LaunchProblem } from './refused-launch';
import { StorageForm, type StoredProof } from './storage-form';

/**
 * What stands where somebody was not let in: why, and what to do. Nothing around it, since it may be in a frame.
 * @param login the parameters of the login, to begin it anew in a window, where the browser keeps its cookie
 * @param stored a launch that goes on without the window if the platform has kept its proof
 */
export function LtiDocument({
  problem,
  login,
  stored,
  lang,
}: {
  problem: LaunchProblem;
  login?: Readonly<Record<string, string>> | undefined;
  stored?: StoredProof | undefined;
  lang: Language;
}) {
  const said = wordsOf(lang).lti;
  return (
    <SiteDocument lang={lang} kind="screen" title={said.title}>
      <div className="mx-auto max-w-measure px-5 py-12">
        <h1 className="text-title-2">{login ? said.window.title : said.title}</h1>
        <p className="mt-4">{login ? said.window.text : said.problems[problem]}</p>
        {login ? (
          // A link: a form of ours may not lead to the platform, not by a redirect either (`form-action`).
          <p className="mt-8">
            <ButtonLink href={`/lti/login?${new URLSearchParams(login)}`} target="_blank" rel="noopener">
              {said.window.submit}
            </ButtonLink>
          </p>
        ) : (
          <p className="mt-4">{said.again}</p>
        )}
        {stored && <StorageForm {...stored} />}
      </div>
    </SiteDocument>
  );
}
