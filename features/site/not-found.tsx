import { ButtonLink } from '@/components/ui/button';
import { wordsOf } from '@/content/editions';
import { languages } from '@/lib/languages';

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
