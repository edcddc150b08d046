import { wordsOf } from '@/content/editions';
import { SiteDocument } from '@/features/site/site-document';
import type { Language } from '@/lib/languages';

/** Says that a platform has registered this site; an element tells the platform's page that it can close the window. */
export function RegisteredDocument({ hasDeployment, lang }: { hasDeployment: boolean; lang: Language }) {
  const said = wordsOf(lang).lti.registered;
  return (
    <SiteDocument lang={lang} kind="screen" title={said.title}>
      <div className="mx-auto max-w-measure px-5 py-12">
        <h1 className="text-title-2">{said.title}</h1>
        <p className="mt-4">{hasDeployment ? said.text : said.deployment}</p>
        {hasDeployment && <lti-close />}
      </div>
    </SiteDocument>
  );
}
