import { z } from 'zod';
import { instructorOf } from '@/features/accounts/current-instructor';
import { endSessions } from '@/features/accounts/data';
import { endedSessionCookie } from '@/features/accounts/session-cookie';
import { receiveForm } from '@/features/site/receive-form';
import { seeForm } from '@/lib/web/form-handler';

export const GET = seeForm('/account');

/** Signs an instructor out, on every device. */
export const POST = (request: Request) =>
  receiveForm(request, {
    shape: z.object({}),
    page: ({ lang }) => `/${lang}/account`,
    async act(_fields, { lang }) {
      const instructor = await instructorOf(request);
      if (instructor) await endSessions(instructor.id);
      return { to: `/${lang}`, cookies: [endedSessionCookie()] };
    },
  });
