import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { Instructor } from '@/features/accounts/instructor';
import { receiveInstructorForm } from '@/features/accounts/receive-instructor-form';
import type { Problem } from '@/features/site/receive-form';
import { defaultLanguage, type Language } from '@/lib/languages';
import { seeOther } from '@/lib/web/answers';
import type { FormLimits } from '@/lib/web/form-body';
import type { Done, Form } from '@/lib/web/form-handler';
import { findClass, getClass } from './data';
import type { OwnClass } from './own-class';

/** What Next hands to a route under `/classes/<id>`. */
export type ClassContext = { params: Promise<{ id: string }> };

/** The page of a class for its instructors, or one below it. */
export const classPath = (lang: Language, id: string, below = ''): string =>
  `/${lang}/classes/${encodeURIComponent(id)}${below}`;

/** Where a GET on a write about a class leads: to the page below it that holds the form. */
export const seeClassForm =
  (below = '') =>
  async (_request: Request, { params }: ClassContext) =>
    seeOther(classPath(defaultLanguage, (await params).id, below));

/**
 * `receiveInstructorForm` for forms about an instructor's own class; `act` is told which. Another's class is 404 before
 * any field is looked at, with the same bytes as one that never was.
 */
export async function receiveClassForm<Shape extends z.ZodObject>(
  request: Request,
  { params }: ClassContext,
  handler: {
    shape: Shape;
    limits?: FormLimits;
    /** The page below the class's own that holds the form. */
    below?: string;
    /** What else has to be the class's own; asked before the fields are looked at. Throws a `Refusal`. */
    admit?(own: OwnClass, instructor: Instructor): Promise<unknown>;
    act(fields: z.output<Shape>, form: Form, own: OwnClass, instructor: Instructor): Promise<Done>;
    again?(problem: Problem, form: Form, own: OwnClass, instructor: Instructor): ReactNode | Promise<ReactNode>;
  },
): Promise<Response> {
  const { id } = await params;
  let asking: Promise<OwnClass> | undefined;
  const own = (instructor: Instructor) => {
    asking ??= getClass(instructor.id, id);
    return asking;
  };
  return receiveInstructorForm(request, {
    shape: handler.shape,
    ...(handler.limits && { limits: handler.limits }),
    page: ({ lang }) => classPath(lang, id, handler.below),
    async admit(_form, instructor) {
      // Asked for also where the handler has nothing more to ask.
      const admitted = await own(instructor);
      await handler.admit?.(admitted, instructor);
    },
    act: async (fields, form, instructor) => handler.act(fields, form, await own(instructor), instructor),
    async again(problem, form, instructor) {
      // Anew: somebody else may have changed it meanwhile, and this is what the form says then.
      const now = await findClass(instructor.id, id);
      return now && handler.again?.(problem, form, now, instructor);
    },
  });
}
