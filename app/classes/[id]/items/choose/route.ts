import { z } from 'zod';
import { chooseItems } from '@/features/class/items/data';
import { type ClassContext, classPath, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';
import { listOwnItems } from '@/features/quiz/own-items/data';

export const GET = seeClassForm('/items');

/** Chooses what a class is asked, of the bank and of the instructor's own; nothing: what its settings say. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: z.object({ items: z.array(z.string()) }),
    below: '/items',
    async act({ items }, { lang }, own, instructor) {
      await chooseItems(own, items, await listOwnItems(instructor.id));
      return { to: classPath(lang, own.id, '/items?chosen#chosen') };
    },
  });
