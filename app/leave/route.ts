import { z } from 'zod';
import { classCodeIn } from '@/features/pupil/class-code';
import { leavingCookie } from '@/features/pupil/class-cookie';
import { forgettingCookie } from '@/features/readers/reader';
import { receiveForm } from '@/features/site/receive-form';
import { seeForm } from '@/lib/web/form-handler';

export const GET = seeForm('/join#leave');

/** Gives the next pupil on this device a fresh start. Nothing is deleted: who leaves can come back by their return code. */
export const POST = (request: Request) =>
  receiveForm(request, {
    shape: z.object({ code: z.string().optional() }),
    page: ({ lang }) => `/${lang}/join#leave`,
    async act({ code }, { lang }) {
      // The next pupil on a shared device is of the same class.
      const next = code && classCodeIn(code);
      const to = `/${lang}/join${next ? `?code=${next}` : ''}`;
      return { to, cookies: [forgettingCookie(), leavingCookie()] };
    },
  });
