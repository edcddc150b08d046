import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { type Words, wordsOf } from '@/content/editions';
import { defaultLanguage, isLanguage, type Language } from '@/lib/languages';
import { errorKind } from '@/lib/ops/error-kind';
import { log } from '@/lib/ops/log';
import { documentOf, noStore } from '@/lib/web/answers';
import { shownFlashes } from '@/lib/web/flash-cookie';
import { Refusal } from '@/lib/web/refusal';
import { withTimeout } from '@/lib/web/timeout';
import { classInCookies } from './class-in-cookies';
import type { ClassBar } from './class-note';
import { framed } from './framed';
import { NotFound } from './not-found';
import { seemsSignedIn } from './session-cookie-name';
import { SiteDocument } from './site-document';

/** A page that waits for its data waits at most so long: then it says that it is not to be had, in milliseconds. */
const drawWithinMs = 4500;

/** A page: its title without the name of the site, and what stands in `<main>`. */
export type Page = {
  title: string;
  body: ReactNode;
  /** 200 where none is given. */
  status?: number;
  headers?: Readonly<Record<string, string>>;
  /** Where no script runs, the page is asked for again after so many seconds. */
  refreshSeconds?: number | undefined;
  /** What the bar at the lower edge says to a pupil: null where the page has asked, and found none. */
  bar?: ClassBar | null;
  /** `screen` has nothing around it: it is projected. */
  kind?: 'tool' | 'screen';
};

/** What a page is drawn from. */
export type Asked<Params> = {
  request: Request;
  lang: Language;
  words: Words;
  params: Params;
  query: URLSearchParams;
};

/**
 * The GET handler of a page that is drawn when it is asked for: a document without any framework's script (decision 0070).
 * @param draw gives a page, or an answer of its own that leads elsewhere; throws a {@link Refusal} with 404 for what is
 *   not there, or is somebody else's. Any other error, and taking too long, is a 503.
 */
export const toolPage =
  <Params = unknown>(draw: (asked: Asked<Params>) => Promise<Page | Response>) =>
  async (request: Request, context: { params: Promise<Params & { lang: string }> }): Promise<Response> =>
    framed(request, await answerPage(request, await context.params, draw));

async function answerPage<Params>(
  request: Request,
  { lang, ...params }: { lang: string },
  draw: (asked: Asked<Params>) => Promise<Page | Response>,
): Promise<Response> {
  if (!isLanguage(lang)) return pageResponse(request, defaultLanguage, notFoundPage(defaultLanguage));
  const query = new URL(request.url).searchParams;
  const words = wordsOf(lang);
  try {
    const drawn = draw({ request, lang, words, params: params as Params, query });
    const page = await withTimeout(drawWithinMs, drawn);
    if (page instanceof Response) return page;
    if (page.status === 404) logDenied();
    return await pageResponse(request, lang, page);
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) {
      logDenied();
      return pageResponse(request, lang, notFoundPage(lang));
    }
    log('page-not-drawn', errorKind(error));
    if (process.env.NODE_ENV === 'development') console.error(error);
    return pageResponse(request, lang, unavailablePage(lang, words));
  }
}

/** What is not there, or is somebody else's: nobody is told which, not even the log. */
const logDenied = () => log('denied', { status: 404, code: 'not-found' });

async function pageResponse(
  request: Request,
  lang: Language,
  { title, body, status = 200, headers: more = {}, kind = 'tool', refreshSeconds, bar }: Page,
): Promise<Response> {
  const cookies = request.headers.get('cookie');
  const html = await documentOf(
    <SiteDocument
      lang={lang}
      kind={kind}
      title={title}
      classCode={classInCookies(cookies)}
      bar={bar}
      isSignedIn={seemsSignedIn(cookies)}
      refreshSeconds={refreshSeconds}
    >
      {body}
    </SiteDocument>,
  );
  const headers = new Headers({ ...noStore, 'Content-Type': 'text/html; charset=utf-8', ...more });
  if (status === 200) for (const cookie of shownFlashes(cookies)) headers.append('Set-Cookie', cookie);
  return new Response(html, { status, headers });
}

const notFoundPage = (lang: Language): Page => ({
  title: wordsOf(lang).site.notFound.title,
  body: <NotFound />,
  status: 404,
});

const unavailablePage = (lang: Language, { site }: Words): Page => ({
  title: site.unavailable.title,
  body: (
    <div className="mx-auto max-w-measure px-5 py-20">
      <h1 className="text-title-1">{site.unavailable.title}</h1>
      <p className="mt-4">{site.unavailable.text}</p>
      <p className="mt-8">
        <ButtonLink href={`/${lang}`}>{site.notFound.home}</ButtonLink>
      </p>
    </div>
  ),
  status: 503,
  headers: { 'Retry-After': '5' },
});
