import { z } from 'zod';
import { reissuedFlash } from '@/features/class/flash';
import { classPath } from '@/features/class/receive-class-form';
import { type PupilContext, receivePupilForm, seePupilForm } from '@/features/class/receive-pupil-form';
import { reissueReturnCode } from '@/features/pupil/data';
import { siteTime } from '@/lib/db/site-time';
import { Refusal } from '@/lib/web/refusal';

export const GET = seePupilForm;

/** Gives a pupil a new return code; the class's page shows it once. */
export const POST = (request: Request, context: PupilContext) =>
  receivePupilForm(request, context, {
    shape: z.object({}),
    async act(_fields, { lang }, pupil, own) {
      if (!pupil.joinedAt || pupil.isTrial) throw new Refusal(409, 'not-joined');
      const returnCode = await reissueReturnCode(pupil.id);
      if (!returnCode) throw new Refusal(404, 'not-found');
      return {
        to: classPath(lang, own.id),
        json: { returnCode },
        cookies: [reissuedFlash(own.id, { pupil: pupil.id, code: returnCode }, await siteTime())],
      };
    },
  });
