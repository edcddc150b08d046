import { z } from 'zod';
import { type ClassContext, classPath, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';
import { beginTrial, endTrial } from '@/features/class/trial/data';
import { classCookie, leavingCookie } from '@/features/pupil/class-cookie';
import { admitReader } from '@/features/readers/rate-limit/admit-reader';
import { classInCookies } from '@/features/site/class-in-cookies';
import { siteTime } from '@/lib/db/site-time';

export const GET = seeClassForm();

/** Makes the instructor's own browser a pupil of the class who is counted nowhere; with `end` that is over. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: z.object({ end: z.string().optional() }),
    async act({ end }, form, own, instructor) {
      if (end !== undefined) {
        await endTrial(own, instructor);
        const isHere = classInCookies(form.request.headers.get('cookie')) === own.code;
        return { to: classPath(form.lang, own.id, '?ended#trial'), cookies: isHere ? [leavingCookie()] : [] };
      }
      const { reader, cookies } = await admitReader(form);
      await beginTrial(own, instructor, reader, await siteTime());
      return { to: `/${form.lang}/class/${own.code}`, cookies: [...cookies, classCookie(own.code)] };
    },
  });
