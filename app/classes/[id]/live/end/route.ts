import { z } from 'zod';
import { type ClassContext, classPath, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';
import { endLesson } from '@/features/live/rounds/data';

export const GET = seeClassForm('/live');

/** Ends the lesson: nothing is asked any more, and its answers are deleted. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: z.object({}),
    below: '/live',
    async act(_fields, { lang }, own) {
      await endLesson(own);
      return { to: classPath(lang, own.id, '/live?ended'), json: { round: null } };
    },
  });
