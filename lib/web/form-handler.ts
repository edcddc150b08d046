import type { ReactNode } from 'react';
import type { z } from 'zod';
import { defaultLanguage, type Language, preferredLanguage } from '../languages';
import { errorKind } from '../ops/error-kind';
import { log } from '../ops/log';
import { refusals } from '../ops/numbers';
import { documentOf, noStore, seeOther, wantsJson } from './answers';
import { type FormLimits, type FormValues, readForm } from './form-body';
import { parseFields, readCommon } from './form-fields';
import { isFromOurPages } from './origin';
import { Refusal } from './refusal';
import { withTimeout } from './timeout';

/** A form that came in: who sent what, in which language. */
export type Form = {
  request: Request;
  lang: Language;
  /** What was typed, as it came, to be kept in the form that is shown again. */
  values: FormValues;
  /** The token of the rendered form, by which two copies of one first form are known to be one reader's. */
  once: string | undefined;
};

/** A write that was done: the page to see next (a path of ours), what JSON adds, cookies to set. */
export type Done = {
  to: string;
  json?: Readonly<Record<string, unknown>>;
  cookies?: readonly string[];
  /** A whole document to show at once instead of leading to `to`: nothing was written, and what was sent is shown. */
  document?: ReactNode;
};

export type FormHandler<Shape extends z.ZodObject> = {
  /** What it takes beside texts of the usual size. */
  limits?: FormLimits;
  /** The fields. A field whose schema is an array may repeat; any other that comes twice is refused. Messages are refusal codes. */
  shape: Shape;
  /** Whether the sender may send such forms at all; asked before the fields are looked at. Throws a {@link Refusal}. */
  admit?(form: Form): Promise<void>;
  /** Does the write. Throws a {@link Refusal} when it cannot be done. */
  act(fields: z.output<Shape>, form: Form): Promise<Done>;
  /** The page shown when it was not done: the same form, what was typed, the sentence at the field. */
  draw(refusal: Refusal, form: Form): ReactNode | Promise<ReactNode>;
  /** The sentence of a refusal. */
  sentence(refusal: Refusal, lang: Language): string;
};

/**
 * Whoever sent a form has an answer within five seconds, also when the database hangs. What is done later all the same
 * was announced as not saved: sent again, it is found done.
 */
const actWithinMs = 4200;
const drawWithinMs = 600;

/** Handles a form: origin, body, fields, the write, and an answer in HTML or JSON, by the contract. */
export async function answerForm<Shape extends z.ZodObject>(
  request: Request,
  handler: FormHandler<Shape>,
): Promise<Response> {
  let form: Form = { request, lang: defaultLanguage, values: new Map(), once: undefined };
  try {
    if (!isFromOurPages(request)) throw new Refusal(403, 'foreign-origin');
    form = { ...form, values: await readForm(request, handler.limits) };
    form = { ...form, ...readCommon(form.values) };
    return await done(await withTimeout(actWithinMs, acted(form, handler)), request);
  } catch (error) {
    const refusal = error instanceof Refusal ? error : unexpected(error);
    report(refusal);
    return refused(refusal, form, handler);
  }
}

/** The GET handler of a write: it leads to the page that holds the form, in the visitor's language. @param path after the language */
export const seeForm = (path: string) => (request: Request) =>
  seeOther(`/${preferredLanguage(request.headers.get('accept-language'))}${path}`);

async function done({ to, json, cookies = [], document }: Done, request: Request): Promise<Response> {
  const headers = new Headers(noStore);
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  if (wantsJson(request)) return Response.json({ ok: true, location: to, ...json }, { headers });
  if (document) {
    headers.set('Content-Type', 'text/html; charset=utf-8');
    return new Response(await documentOf(document), { headers });
  }
  headers.set('Location', to);
  return new Response(null, { status: 303, headers });
}

async function refused<Shape extends z.ZodObject>(
  refusal: Refusal,
  form: Form,
  handler: FormHandler<Shape>,
): Promise<Response> {
  const { status, code, field, retryAfter, more } = refusal;
  const headers = new Headers(noStore);
  if (retryAfter !== undefined) headers.set('Retry-After', String(retryAfter));
  const message = handler.sentence(refusal, form.lang);
  if (wantsJson(form.request))
    return Response.json({ error: { code, message, ...(field && { field }), ...more } }, { status, headers });
  if (refusal.leadsTo) {
    headers.set('Location', refusal.leadsTo);
    return new Response(null, { status: 303, headers });
  }
  headers.set('Content-Type', 'text/html; charset=utf-8');
  try {
    return new Response(await withTimeout(drawWithinMs, drawn(refusal, form, handler)), { status, headers });
  } catch (error) {
    // The page needed the database too: the sentence alone is better than nothing.
    log('page-not-drawn', errorKind(error));
    headers.set('Content-Type', 'text/plain; charset=utf-8');
    return new Response(`${message}\n`, { status, headers });
  }
}

async function acted<Shape extends z.ZodObject>(form: Form, handler: FormHandler<Shape>): Promise<Done> {
  await handler.admit?.(form);
  return handler.act(parseFields(handler.shape, form.values), form);
}

const drawn = async <Shape extends z.ZodObject>(refusal: Refusal, form: Form, handler: FormHandler<Shape>) =>
  documentOf(await handler.draw(refusal, form));

function unexpected(error: unknown): Refusal {
  log('not-saved', errorKind(error));
  return new Refusal(503, 'not-saved', undefined, 5);
}

/** Refusals that somebody who watches over the site should see; the others are mistakes in a form. */
const watched: Partial<Record<Refusal['status'], string>> = {
  401: 'denied',
  403: 'denied',
  404: 'denied',
  429: 'limited',
};

function report({ status, code }: Refusal): void {
  refusals.add({ code });
  const event = code === 'foreign-origin' ? 'refused-origin' : watched[status];
  if (event) log(event, { status, code });
}
