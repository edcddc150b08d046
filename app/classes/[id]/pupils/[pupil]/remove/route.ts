import { z } from 'zod';
import { classPath, receiveClassForm } from '@/features/class/receive-class-form';
import { type PupilContext, seePupilForm } from '@/features/class/receive-pupil-form';
import { deleteRemoved, removePupil } from '@/features/class/removal/data';
import { findRosterPupil } from '@/features/class/roster/data';
import { siteTime } from '@/lib/db/site-time';
import { Refusal } from '@/lib/web/refusal';

export const GET = seePupilForm;

/** Takes a pupil out of the class, which can be undone for seven days; with `for=good` one who is out is deleted. */
export async function POST(request: Request, context: PupilContext) {
  const { pupil: id } = await context.params;
  return receiveClassForm(request, context, {
    shape: z.object({ for: z.enum(['good'], { error: 'wrong-field' }).optional() }),
    async act({ for: how }, { lang }, own) {
      const pupil = await findRosterPupil(own, id);
      if (!pupil) {
        if (how !== 'good') throw new Refusal(404, 'not-found');
        await deleteRemoved(own, id);
        return { to: classPath(lang, own.id, '?erased') };
      }
      await removePupil(pupil, await siteTime());
      return { to: classPath(lang, own.id, `?removed=${id}`) };
    },
  });
}
