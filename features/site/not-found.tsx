import { ButtonLink } from '@/components/ui/button';
import { wordsOf } from '@/content/editions';
import { type Language, languages } from '@/lib/languages';
import { SiteDocument } from './site-document';

/** What stands where nothing is, in every language there is. */
export function NotFound() {
  return (
    <div className="mx-auto max-w-measure px-5 py-20">
      {languages.map((lang) => {
        const { notFound } = wordsOf(lang).site;
        return (
          <section key={lang} lang={lang}>
            <h1 className="text-title-1">{notFound.title}</h1>
            <p className="mt-4">{notFound.text}</p>
            <p className="mt-8">
              <ButtonLink href={`/${lang}`}>{notFound.home}</ButtonLink>
            </p>
          </section>
        );
      })}
    </div>
  );
}

/** The same as a whole document, for a route handler: the same bytes for what never was and for what is somebody else's. */
export const NotFoundDocument = ({
  lang,
  ...visitor
}: {
  lang: Language;
  classCode?: string | null;
  isSignedIn?: boolean;
}) => (
  <SiteDocument lang={lang} kind="tool" title={wordsOf(lang).site.notFound.title} {...visitor}>
    <NotFound />
  </SiteDocument>
);
