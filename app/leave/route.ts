import { z } from 'zod';
import { leavingCookie } from '@/features/pupil/class-cookie';
import { forgettingCookie } from '@/features/readers/reader';
import { receiveForm } from '@/features/site/receive-form';
import { seeForm } from '@/lib/web/form-handler';

export const GET = seeForm('/join#leave');

/** Gives the next pupil on this device a fresh start. Nothing is deleted: who leaves can come back by their return code. */
export const POST = (request: Request) =>
  receiveForm(request, {
    shape: z.object({}),
    page: ({ lang }) => `/${lang}/join#leave`,
    act: async (_fields, { lang }) => ({ to: `/${lang}/join`, cookies: [forgettingCookie(), leavingCookie()] }),
  });
