import 'server-only';
import { createHash } from 'node:crypto';
import type { ReactNode } from 'react';
import type { Pupil } from '@/features/pupil/pupil';
import { sentenceOf } from '@/features/site/receive-form';
import { defaultLanguage, isLanguage } from '@/lib/languages';
import { noStore } from '@/lib/web/answers';
import { siteOrigin } from '@/lib/web/origin';
import { Refusal } from '@/lib/web/refusal';
import type { OwnClass } from '../class/own-class';
import { drawnOnce } from './audience/drawn-once';
import { isLivePage, livePages } from './live-pages';
import { pupilMoment } from './rounds/pupil-parts';

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
  const body = await drawnOnce(own.id, `${lang} ${page} ${siteOrigin(request)} ${query}`, async () =>
    bodyOf(await livePages[page]({ own, lang, query, headers: request.headers })),
  );
  return send(body, have);
}

/** The same for a pupil: the question of the moment, drawn once for all who gave the same answer to it. */
export async function answerLivePupil(request: Request, pupil: Pupil, now: Date): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const [lang, have] = [query.get('lang') ?? '', query.get('have') ?? ''];
  if (!isLanguage(lang)) return notFound();
  const moment = await pupilMoment(pupil, now, lang);
  return send(await drawnOnce(pupil.class.id, moment.view, async () => bodyOf(await moment.draw()), 'pupil'), have);
}

/** The parts as HTML, with a version that says whether they are the same as others. */
export async function bodyOf(parts: Readonly<Record<string, ReactNode>>): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  const drawn = Object.entries(parts).map(([name, node]) => [name, renderToStaticMarkup(node)]);
  const json = JSON.stringify(Object.fromEntries(drawn));
  return `{"version":"${createHash('sha256').update(json).digest('base64url').slice(0, 16)}","parts":${json}}`;
}

function send(body: string, have: string): Response {
  const version = body.slice(12, 28);
  return new Response(have === version ? `{"version":"${version}"}` : body, {
    headers: { ...noStore, 'Content-Type': 'application/json; charset=utf-8' },
  });
}

const refused = (status: 404 | 503, code: string) =>
  Response.json(
    { error: { code, message: sentenceOf(new Refusal(status, code), defaultLanguage) } },
    { status, headers: noStore },
  );
export const notFound = () => refused(404, 'not-found');
export const unavailable = () => refused(503, 'unavailable');
