import { redirect, unstable_rethrow } from 'next/navigation';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { wordsOf } from '@/content/editions';
import { inTime } from '@/lib/deadline';
import { errorKind } from '@/lib/error-kind';
import { isLanguage, type Language } from '@/lib/languages';
import { log } from '@/lib/log';

/** A page that waits for its data waits at most so long: then it says that it is not to be had, in milliseconds. */
const drawWithinMs = 4500;

/** Leads to the page for what is not there. Next's own `notFound()` would be blank without JavaScript on a tool page. */
export function leadToNotFound(lang: Language): never {
  // What is not there, or is somebody else's: nobody is told which, not even the log.
  log('denied', { status: 404, code: 'not-found' });
  redirect(`/${lang}/no-such-page`);
}

type Props<Params> = {
  params: Promise<Params & { lang: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/**
 * A tool page that never throws at the visitor: Next draws its error page by script only. What the page itself awaits
 * is caught; it therefore reads its data itself and hands it to components that do not wait.
 */
export function toolPage<Params = unknown>(
  draw: (props: { lang: Language; params: Params; query: URLSearchParams }) => Promise<ReactNode>,
) {
  // biome-ignore lint/correctness/noComponentHookFactories: called once per page file, at module level
  return async function ToolPage({ params, searchParams }: Props<Params>) {
    const { lang, ...rest } = await params;
    if (!isLanguage(lang)) redirect('/');
    try {
      const query = queryOf(await searchParams);
      return await inTime(drawWithinMs, draw({ lang, params: rest as Params, query }));
    } catch (error) {
      unstable_rethrow(error);
      log('page-not-drawn', errorKind(error));
      const { unavailable } = wordsOf(lang).site;
      return (
        <div className="mx-auto max-w-measure px-5 py-20">
          <h1 className="text-title-1">{unavailable.title}</h1>
          <p className="mt-4">{unavailable.text}</p>
          <p className="mt-8">
            <ButtonLink href={`/${lang}`}>{wordsOf(lang).site.notFound.home}</ButtonLink>
          </p>
        </div>
      );
    }
  };
}

function queryOf(searchParams: Record<string, string | string[] | undefined>): URLSearchParams {
  const pairs = Object.entries(searchParams).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  return new URLSearchParams(pairs);
}
