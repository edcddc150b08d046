import { z } from 'zod';
import { forgottenDeviceCookie } from '@/features/accounts/device';
import { forgetVoter } from '@/features/poll/data';
import { leavingCookie } from '@/features/pupil/class-cookie';
import { forgetPupils } from '@/features/pupil/data';
import { forgetProgress } from '@/features/readers/data';
import { findReader, forgettingCookie } from '@/features/readers/reader';
import { receiveForm } from '@/features/site/receive-form';
import { siteTime } from '@/lib/db/site-time';
import { seeForm } from '@/lib/web/form-handler';

export const GET = seeForm('/about#stored');

/** Forgets a browser: what it did, and the cookie. */
export const POST = (request: Request) =>
  receiveForm(request, {
    shape: z.object({}),
    page: ({ lang }) => `/${lang}/about#stored`,
    async act(_fields, { request: { headers }, lang }) {
      const reader = findReader(headers.get('cookie'));
      // Writes apart, because no statement may hold both keys of one reader.
      if (reader) await forgetVoter(reader, await siteTime());
      if (reader) await forgetProgress(reader);
      if (reader) await forgetPupils(reader);
      return { to: `/${lang}`, cookies: [forgettingCookie(), leavingCookie(), forgottenDeviceCookie()] };
    },
  });
