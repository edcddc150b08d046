import { ButtonLink } from '@/components/ui/button';
import { wordsOf } from '@/content/editions';
import type { Language } from '@/lib/languages';
import { SiteDocument } from './site-document';

/** What stands in a frame of a platform in place of a page that is never shown in one; `outsideFrame` has its link open in a window. */
export function OutsideDocument({ href, isSignedOut, lang }: { href: string; isSignedOut: boolean; lang: Language }) {
  const { lti } = wordsOf(lang);
  const said = lti.outside;
  return (
    <SiteDocument lang={lang} kind="screen" title={said.title}>
      <div className="mx-auto max-w-measure px-5 py-12">
        <h1 className="text-title-2">{isSignedOut ? said.signedOut : said.title}</h1>
        <p className="mt-4">{isSignedOut ? lti.again : said.text}</p>
        <p className="mt-8">
          <ButtonLink rank="second" href={href}>
            {lti.window.submit}
          </ButtonLink>
        </p>
      </div>
    </SiteDocument>
  );
}
