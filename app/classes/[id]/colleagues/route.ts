import { z } from 'zod';
import { removeColleague } from '@/features/class/colleagues/data';
import { type ClassContext, classPath, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';

export const GET = seeClassForm();

/** Takes a colleague out of a class, or whoever sends it, where somebody is left to change the class. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: z.object({ colleague: z.string({ error: 'unknown-colleague' }) }),
    async act({ colleague }, { lang }, own, instructor) {
      await removeColleague(own, colleague);
      const isSelf = colleague === instructor.id;
      return { to: isSelf ? `/${lang}/classes?left` : classPath(lang, own.id, '?colleague-out#colleagues') };
    },
  });
