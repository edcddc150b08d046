import { ButtonLink } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { barNow } from '@/features/live/rounds/bar-now';
import { barFor } from '@/features/pupil/class-bar';
import { findThread } from '@/features/pupil/find-thread';
import { NextInClass } from '@/features/pupil/next-in-class';
import { findOpenAttempt } from '@/features/quiz/data';
import { ReturnForm } from '@/features/quiz/return-form';
import { StartForm } from '@/features/quiz/start-form';
import { findReader, readerKey } from '@/features/readers/reader';
import { toolPage } from '@/features/site/tool-page';
import { newId } from '@/lib/ids';

/** Where a quiz begins, or goes on. With `?scope=` that scope is chosen already. */
export const GET = toolPage(async ({ lang, words, query, request }) => {
  const { title, standfirst, start, move } = words.quiz;
  const reader = findReader(request.headers.get('cookie'));
  const [open, thread] = await Promise.all([findOpenAttempt(reader && readerKey(reader)), findThread(request)]);
  return {
    title: words.titles.quiz,
    body: (
      <div className="mx-auto max-w-measure px-5 pt-10 sm:pt-16">
        <h1 className="text-title-1">{title}</h1>
        <p className="mt-4 text-lead text-quiet">{standfirst}</p>
        {thread && (
          <>
            <NextInClass thread={thread} lang={lang} words={words} />
            <p className="mt-8">{words.pupil.quiz.other}</p>
          </>
        )}
        {open && (
          <section aria-labelledby="resume" className="mt-10 border-l-4 border-accent pl-4">
            <h2 id="resume" className="text-title-3">
              {start.resume}
            </h2>
            <p className="mt-1 mb-3 text-quiet">{start.resumeText(open.answers.length, open.items.length)}</p>
            <ButtonLink href={`/${lang}/quiz/${open.id}`}>{start.resumeLink}</ButtonLink>
          </section>
        )}
        <section aria-labelledby="new" className="mt-10">
          <h2 id="new" className="mb-4 text-title-2">
            {start.legend}
          </h2>
          <StartForm once={newId()} chosen={{ scope: query.get('scope') ?? undefined }} lang={lang} words={words} />
        </section>
        <section aria-labelledby="other" className="mt-14 border-t border-rule pt-6">
          <h2 id="other" className="text-title-3">
            {start.other}
          </h2>
          <p className="mt-2 font-sans text-label">
            <a href={`/${lang}/quiz/print`} className="inline-block py-2">
              {start.paper}
            </a>
          </p>
          <Disclosure id="move" summary={move.haveCode}>
            <div className="mt-3">
              <ReturnForm once={newId()} lang={lang} words={words} />
            </div>
          </Disclosure>
        </section>
      </div>
    ),
    bar: await barNow(barFor(thread, lang, words), thread, lang),
  };
});
