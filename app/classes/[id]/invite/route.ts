import { z } from 'zod';
import { inviteColleague } from '@/features/class/colleagues/data';
import { invitationFlash } from '@/features/class/flash';
import { type ClassContext, classPath, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';
import { siteTime } from '@/lib/db/site-time';

export const GET = seeClassForm();

/** Makes a link by which a colleague comes into a class, to change it or only to look; the class's page shows it once. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: z.object({ may: z.enum(['change', 'look'], { error: 'choose-right' }).default('change') }),
    async act({ may }, { lang }, own) {
      const now = await siteTime();
      const text = await inviteColleague(own, now, may === 'change');
      return {
        to: classPath(lang, own.id, '#colleagues'),
        json: { link: `/${lang}/classes/join?ticket=${text}` },
        cookies: [invitationFlash(own.id, text, now)],
      };
    },
  });
