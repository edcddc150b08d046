import 'server-only';
import type { ReactNode } from 'react';
import { wordsOf } from '@/content/editions';
import { frameOriginsAround, frameOriginsOf } from '@/features/site/frame-origins.data';
import { sentenceOf } from '@/features/site/receive-form';
import { siteTime } from '@/lib/db/site-time';
import { type Language, preferredLanguage } from '@/lib/languages';
import { errorKind } from '@/lib/ops/error-kind';
import { log } from '@/lib/ops/log';
import { documentOf, noStore, wantsJson } from '@/lib/web/answers';
import { type FormValues, readForm } from '@/lib/web/form-body';
import { Refusal, type RefusalStatus } from '@/lib/web/refusal';
import { frameOriginsHeader } from '@/lib/web/security-headers';
import { LtiDocument } from './lti-document';
import { type LtiSite, ltiSite } from './lti-site';
import { type LaunchProblem, RefusedLaunch } from './refused-launch';

const statuses: Record<LaunchProblem, RefusalStatus> = {
  'not-here': 404,
  'unknown-platform': 404,
  'wrong-login': 422,
  'no-state': 422,
  'state-over': 409,
  'state-used': 409,
  'other-browser': 403,
  'platform-error': 403,
  'no-keys': 503,
  'wrong-token': 403,
  'token-over': 403,
  'wrong-nonce': 403,
  'unknown-deployment': 403,
  'wrong-version': 422,
  'unknown-message': 422,
  'wrong-link': 422,
  nobody: 422,
  'no-role': 403,
  'not-opened': 409,
  locked: 409,
  full: 409,
  'wrong-invitation': 404,
  'wrong-configuration': 422,
  'not-registered': 422,
  'try-again': 503,
};

/** What a platform sends, by a form or an address; these routes are open to other sites, and prove the sender otherwise. */
export type Sent = {
  request: Request;
  site: LtiSite;
  lang: Language;
  now: Date;
  /** The first value of a field. */
  given: (name: string) => string | undefined;
  /** All values of a field. */
  listed: (name: string) => readonly string[];
};

/** Answers a request of a platform: what `act` gives, or a sentence that says why not, and never an error of ours. */
export async function answerLti(request: Request, act: (sent: Sent) => Promise<Response>): Promise<Response> {
  const lang = preferredLanguage(request.headers.get('accept-language'));
  try {
    const site = ltiSite(request);
    if (!site) throw new RefusedLaunch('not-here');
    const values: FormValues | URLSearchParams =
      request.method === 'POST' ? await readForm(request) : new URL(request.url).searchParams;
    const given = (name: string) =>
      values instanceof URLSearchParams ? (values.get(name) ?? undefined) : values.get(name)?.[0];
    const listed = (name: string) =>
      values instanceof URLSearchParams ? values.getAll(name) : (values.get(name) ?? []);
    return await act({ request, site, lang, now: await siteTime(), given, listed });
  } catch (error) {
    if (error instanceof Refusal)
      return new Response(`${sentenceOf(error, lang)}\n`, { status: error.status, headers: { ...noStore, ...plain } });
    if (!(error instanceof RefusedLaunch)) log('lti-failed', errorKind(error));
    return refusedLti(error instanceof RefusedLaunch ? error : new RefusedLaunch('try-again'), request, lang);
  }
}

const plain = { 'Content-Type': 'text/plain; charset=utf-8' };

/**
 * @param login to begin it anew in a window
 * @param platformId of the platform in whose frame this may be; else it is known by the page that the browser comes from
 */
export async function refusedLti(
  { problem, detail }: RefusedLaunch,
  request: Request,
  lang: Language,
  { login, platformId }: { login?: Readonly<Record<string, string>> | undefined; platformId?: string } = {},
): Promise<Response> {
  const status = statuses[problem];
  log('lti-refused', { problem, ...(detail && { detail }) });
  const headers = { ...noStore, ...(status === 503 && { 'Retry-After': '30' }) };
  if (wantsJson(request)) {
    const message = wordsOf(lang).lti.problems[problem];
    return Response.json({ error: { code: problem, message } }, { status, headers });
  }
  const origins = await (platformId ? frameOriginsOf(platformId) : frameOriginsAround(request)).catch(() => '');
  return ltiPage(<LtiDocument problem={problem} login={login} lang={lang} />, origins, { status, headers });
}

/** A page of ours for somebody who comes from a platform, which may show it in a frame. @param origins of its pages */
export async function ltiPage(
  page: ReactNode,
  origins: string,
  { status = 200, headers = {} }: { status?: number; headers?: Readonly<Record<string, string>> } = {},
): Promise<Response> {
  return new Response(await documentOf(page), {
    status,
    headers: {
      ...noStore,
      'Content-Type': 'text/html; charset=utf-8',
      ...(origins && { [frameOriginsHeader]: origins }),
      ...headers,
    },
  });
}
