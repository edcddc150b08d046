import { z } from 'zod';
import { classPath, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';
import type { PupilContext } from '@/features/class/receive-pupil-form';
import { restorePupil } from '@/features/class/removal/data';
import { siteTime } from '@/lib/db/site-time';

export const GET = seeClassForm();

/** Puts a pupil back who was taken out within the last seven days. */
export async function POST(request: Request, context: PupilContext) {
  const { pupil } = await context.params;
  return receiveClassForm(request, context, {
    shape: z.object({}),
    async act(_fields, { lang }, own) {
      await restorePupil(own, pupil, await siteTime());
      return { to: classPath(lang, own.id, '?restored') };
    },
  });
}
