import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { Problem } from '@/features/site/receive-form';
import { defaultLanguage } from '@/lib/languages';
import { seeOther } from '@/lib/web/answers';
import type { Done, Form } from '@/lib/web/form-handler';
import type { OwnClass } from './own-class';
import { classPath, receiveClassForm } from './receive-class-form';
import { findRosterPupil, getRosterPupil, type RosterPupil } from './roster/data';

/** What Next hands to a route under `/classes/<id>/pupils/<pupil>`. */
export type PupilContext = { params: Promise<{ id: string; pupil: string }> };

/** Where a GET on a write about a pupil leads: to the pupil's page for instructors. */
export const seePupilForm = async (_request: Request, { params }: PupilContext) => {
  const { id, pupil } = await params;
  return seeOther(classPath(defaultLanguage, id, `/pupils/${encodeURIComponent(pupil)}`));
};

/** `receiveClassForm` for forms about a pupil of an instructor's own class. Any other pupil is 404. */
export async function receivePupilForm<Shape extends z.ZodObject>(
  request: Request,
  { params }: PupilContext,
  handler: {
    shape: Shape;
    act(fields: z.output<Shape>, form: Form, pupil: RosterPupil, own: OwnClass): Promise<Done>;
    again?(problem: Problem, form: Form, pupil: RosterPupil, own: OwnClass): ReactNode | Promise<ReactNode>;
  },
): Promise<Response> {
  const { pupil: id } = await params;
  return receiveClassForm(
    request,
    { params },
    {
      shape: handler.shape,
      below: `/pupils/${encodeURIComponent(id)}`,
      admit: (own) => getRosterPupil(own, id),
      act: async (fields, form, own) => handler.act(fields, form, await getRosterPupil(own, id), own),
      async again(problem, form, own) {
        const pupil = await findRosterPupil(own, id);
        return pupil && handler.again?.(problem, form, pupil, own);
      },
    },
  );
}
