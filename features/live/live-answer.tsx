import 'server-only';
import { createHash } from 'node:crypto';
import { sentenceOf } from '@/features/site/receive-form';
import { defaultLanguage, isLanguage } from '@/lib/languages';
import { noStore } from '@/lib/web/answers';
import { siteOrigin } from '@/lib/web/origin';
import { Refusal } from '@/lib/web/refusal';
import type { OwnClass } from '../class/own-class';
import { drawnOnce } from './audience';
import { isLivePage, livePages } from './live-pages';

/**
 * Answers with the live parts of a page: `{version, parts: {name: html}}`, or only the version when the sender has these
 * parts. Drawn once for all who look at a class in the same way.
 * `page` says which page, `have` which version the sender has; the rest of the query is the page's own.
 */
export async function answerLive(request: Request, own: OwnClass): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const take = (name: string) => {
    const value = query.get(name) ?? '';
    query.delete(name);
    return value;
  };
  const [page, lang, have] = [take('page'), take('lang'), take('have')];
  if (!isLivePage(page) || !isLanguage(lang)) return notFound();
  const body = await drawnOnce(own.id, `${lang} ${page} ${siteOrigin(request)} ${query}`, async () => {
    const { renderToStaticMarkup } = await import('react-dom/server');
    const parts = await livePages[page]({ own, lang, query, headers: request.headers });
    const drawn = Object.entries(parts).map(([name, node]) => [name, renderToStaticMarkup(node)]);
    const json = JSON.stringify(Object.fromEntries(drawn));
    return `{"version":"${createHash('sha256').update(json).digest('base64url').slice(0, 16)}","parts":${json}}`;
  });
  const version = body.slice(12, 28);
  return new Response(have === version ? `{"version":"${version}"}` : body, {
    headers: { ...noStore, 'Content-Type': 'application/json; charset=utf-8' },
  });
}

const notFound = () =>
  Response.json(
    { error: { code: 'not-found', message: sentenceOf(new Refusal(404, 'not-found'), defaultLanguage) } },
    { status: 404, headers: noStore },
  );
