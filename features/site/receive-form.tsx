import type { ReactNode } from 'react';
import type { z } from 'zod';
import { ButtonLink } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field-error';
import { wordsOf } from '@/content/editions';
import type { Language } from '@/lib/languages';
import { documentOf } from '@/lib/web/answers';
import type { FormLimits } from '@/lib/web/form-body';
import { answerForm, type Done, type Form } from '@/lib/web/form-handler';
import type { Refusal } from '@/lib/web/refusal';
import { classInCookies } from './class-in-cookies';
import { framed } from './framed';
import { NotFoundDocument } from './not-found';
import { seemsSignedIn } from './session-cookie-name';
import { SiteDocument } from './site-document';
import type { Page } from './tool-page';

type Handler<Shape extends z.ZodObject> = {
  shape: Shape;
  limits?: FormLimits;
  /** Whether the sender may send such forms at all. */
  admit?(form: Form): Promise<void>;
  act(fields: z.output<Shape>, form: Form): Promise<Done>;
  /** The page of ours that holds the form, to lead back to. */
  page(form: Form): string;
  /** The same form once more: what was typed kept, the sentence at its field. Without one, the sentence and the way back suffice. */
  again?(problem: Problem, form: Form): ReactNode | Promise<ReactNode>;
  /** What stands where the thing is not there, or is somebody else's; else what stands there everywhere. */
  notFound?(form: Form): Page;
  /** What else stands on the page of a refusal, before the form. */
  extra?(refusal: Refusal, form: Form): ReactNode | Promise<ReactNode>;
};

/** What went wrong, as a form shows it: a sentence for each field in error. */
export type Problem = {
  code: string;
  field: string | undefined;
  sentence: string;
  /** Of the other fields in error. */
  others?: readonly { field: string; sentence: string }[];
  /** What the refusal said beside, for a form that has words for it. */
  more?: Readonly<Record<string, unknown>> | undefined;
};

/** The sentence of a problem when it belongs to this field. */
export const problemAt = (problem: Problem | undefined, field: string) =>
  problem?.field === field ? problem.sentence : problem?.others?.find((other) => other.field === field)?.sentence;

/** The sentence for a refusal in a language. */
export function sentenceOf({ code }: Pick<Refusal, 'code'>, lang: Language): string {
  const sentences: Record<string, string> = wordsOf(lang).refusals;
  return sentences[code] ?? sentences['wrong-field'] ?? code;
}

/** What the cookies of a form's sender say about the page around an answer. */
const visitorOf = ({ request: { headers } }: Form) => {
  const cookies = headers.get('cookie');
  return { classCode: classInCookies(cookies), isSignedIn: seemsSignedIn(cookies) };
};

/** Every form of the site comes in through here: the form handler, with our words and our pages. */
export async function receiveForm<Shape extends z.ZodObject>(
  request: Request,
  { shape, limits, admit, act, page, again, notFound, extra }: Handler<Shape>,
): Promise<Response> {
  const answer = await answerForm(request, {
    shape,
    ...(limits && { limits }),
    ...(admit && { admit }),
    act,
    sentence: sentenceOf,
    async draw(refusal, form) {
      const { lang } = form;
      const missing = refusal.status === 404 && notFound?.(form);
      if (missing)
        return (
          <SiteDocument lang={lang} kind="tool" title={missing.title} {...visitorOf(form)}>
            {missing.body}
          </SiteDocument>
        );
      if (refusal.status === 404) return <NotFoundDocument lang={lang} {...visitorOf(form)} />;
      const { notDone } = wordsOf(lang).site;
      const others = refusal.others.map(({ field, code }) => ({ field, sentence: sentenceOf({ code }, lang) }));
      const { code, field, more: beside } = refusal;
      const problem = { code, field, sentence: sentenceOf(refusal, lang), others, more: beside };
      const body = await again?.(problem, form);
      const more = await extra?.(refusal, form);
      // The sentence stands once: at its field, where the form has a place for it, and else on top.
      const isAtField = body && refusal.field && (await documentOf(body)).includes(`id="${refusal.field}-error"`);
      return (
        <SiteDocument lang={lang} kind="tool" title={notDone.title} {...visitorOf(form)}>
          <div className="mx-auto max-w-measure px-5 pt-12">
            <h1 className="text-title-2">{notDone.title}</h1>
            <div className="mt-4">
              {isAtField ? (
                <p>
                  <a href={`#${refusal.field}-error`}>
                    {notDone.atField(new Set([refusal.field, ...others.map(({ field }) => field)]).size)}
                  </a>
                </p>
              ) : (
                <FieldError field={body ? 'form' : (refusal.field ?? 'form')} message={problem.sentence} />
              )}
            </div>
            {more}
            {body && <div className="mt-8">{body}</div>}
            <p className="mt-10">
              <ButtonLink rank="second" href={page(form)}>
                {notDone.back}
              </ButtonLink>
            </p>
          </div>
        </SiteDocument>
      );
    },
  });
  return framed(request, answer);
}
