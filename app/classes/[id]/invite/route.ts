import { z } from 'zod';
import { inviteColleague } from '@/features/class/colleagues/data';
import { invitationFlash } from '@/features/class/flash';
import { type ClassContext, classPath, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';
import { siteTime } from '@/lib/db/site-time';

export const GET = seeClassForm();

/** Makes a link by which a colleague comes into a class; the class's page shows it once. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: z.object({}),
    async act(_fields, { lang }, own) {
      const now = await siteTime();
      const text = await inviteColleague(own, now);
      return {
        to: classPath(lang, own.id, '#colleagues'),
        json: { link: `/${lang}/classes/join?ticket=${text}` },
        cookies: [invitationFlash(own.id, text, now)],
      };
    },
  });
