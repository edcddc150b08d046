import { z } from 'zod';
import { type ClassContext, classPath, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';
import { removeItemDrafts } from '@/features/quiz/own-items/drafts.data';

export const GET = seeClassForm('/items');

/** Deletes those of the instructor's own drafts that are ticked. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: z.object({ drafts: z.array(z.string()) }),
    below: '/items',
    async act({ drafts }, { lang }, own, instructor) {
      const removed = await removeItemDrafts(instructor.id, drafts);
      return { to: classPath(lang, own.id, '/items#drafts'), json: { removed } };
    },
  });
