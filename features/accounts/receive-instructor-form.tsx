import type { ReactNode } from 'react';
import type { z } from 'zod';
import { type Problem, receiveForm } from '@/features/site/receive-form';
import { ownReferrer } from '@/lib/web/arrival';
import type { FormLimits } from '@/lib/web/form-body';
import type { Done, Form } from '@/lib/web/form-handler';
import { Refusal } from '@/lib/web/refusal';
import { instructorOf } from './current-instructor';
import type { Instructor } from './instructor';
import { signInPath } from './own-path';

/** The refusal of a form whose sender is not signed in: a browser is led to sign in and then to `next`. */
export const notSignedIn = (lang: string, next: string) =>
  new Refusal(401, 'not-signed-in', undefined, undefined, signInPath(lang, next, 'unsaved'));

/** The page that a form was sent from, so that its sender finds it again; else the page that usually holds it. */
const pageOf = ({ request, lang }: Form, usual: string): string => {
  const referrer = ownReferrer(request);
  return referrer?.startsWith(`/${lang}/`) ? referrer : usual;
};

/** {@link receiveForm} for forms that only somebody who is signed in may send; `act` is told who. */
export const receiveInstructorForm = <Shape extends z.ZodObject>(
  request: Request,
  {
    admit,
    act,
    again,
    ...handler
  }: {
    shape: Shape;
    limits?: FormLimits;
    /** Whether this instructor may send such a form; asked before the fields are looked at. Throws a {@link Refusal}. */
    admit?(form: Form, instructor: Instructor): Promise<unknown>;
    act(fields: z.output<Shape>, form: Form, instructor: Instructor): Promise<Done>;
    page(form: Form): string;
    /** The form once more, for the instructor who sent it; only the sentence when nobody is signed in. */
    again?(problem: Problem, form: Form, instructor: Instructor): ReactNode | Promise<ReactNode>;
  },
): Promise<Response> => {
  let asking: ReturnType<typeof instructorOf> | undefined;
  // Once, and only when the form handler has let the form in.
  const sender = () => {
    asking ??= instructorOf(request);
    return asking;
  };
  return receiveForm(request, {
    ...handler,
    // Before the fields: who is not signed in learns nothing about them.
    async admit(form) {
      const instructor = await sender();
      if (!instructor) throw notSignedIn(form.lang, pageOf(form, handler.page(form)));
      await admit?.(form, instructor);
    },
    async act(fields, form) {
      const instructor = await sender();
      if (!instructor) throw notSignedIn(form.lang, pageOf(form, handler.page(form)));
      return act(fields, form, instructor);
    },
    async again(problem, form) {
      const instructor = await sender();
      return instructor && again?.(problem, form, instructor);
    },
  });
};
