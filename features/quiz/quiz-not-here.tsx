import { ButtonLink } from '@/components/ui/button';
import type { Words } from '@/content/editions';
import { NoCookieNote } from '@/features/site/no-cookie-note';
import type { Page } from '@/features/site/tool-page';
import type { Language } from '@/lib/languages';

/**
 * What stands in place of a quiz that is not this browser's: the same whether there is one of this id or not. On a shared
 * device it may have been, until somebody else joined.
 */
export function QuizNotHere({ request, lang, words }: { request: Request; lang: Language; words: Words }) {
  const said = words.quiz.notHere;
  return (
    <div className="mx-auto max-w-measure px-5 py-20">
      <h1 className="text-title-1">{said.title}</h1>
      {request.headers.get('cookie') ? (
        <p className="mt-4">{said.text}</p>
      ) : (
        <NoCookieNote about="quiz" words={words} />
      )}
      <p className="mt-8 flex flex-wrap gap-3">
        <ButtonLink href={`/${lang}/quiz`}>{said.quiz}</ButtonLink>
        <ButtonLink rank="second" href={`/${lang}/join`}>
          {said.join}
        </ButtonLink>
      </p>
    </div>
  );
}

/** The page of {@link QuizNotHere}. */
export const quizNotHere = (request: Request, lang: Language, words: Words): Page => ({
  title: words.quiz.notHere.title,
  body: <QuizNotHere request={request} lang={lang} words={words} />,
  status: 404,
});
