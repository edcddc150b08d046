import { z } from 'zod';
import { classPath } from '@/features/class/receive-class-form';
import { type PupilContext, receivePupilForm, seePupilForm } from '@/features/class/receive-pupil-form';
import { removePupil } from '@/features/class/roster/data';

export const GET = seePupilForm;

/** Takes a pupil out of the class, with all their work. */
export const POST = (request: Request, context: PupilContext) =>
  receivePupilForm(request, context, {
    shape: z.object({}),
    async act(_fields, { lang }, pupil, own) {
      await removePupil(pupil);
      return { to: classPath(lang, own.id, '?saved') };
    },
  });
