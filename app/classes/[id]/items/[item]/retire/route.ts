import { z } from 'zod';
import { type ItemContext, seeItemForm } from '@/features/class/items/item-form-handler';
import { classPath, receiveClassForm } from '@/features/class/receive-class-form';
import { getOwnItem, retireOwnItem } from '@/features/quiz/own-items/data';

export const GET = seeItemForm;

/** No longer offers a question, or, with `restore`, offers it again. */
export async function POST(request: Request, context: ItemContext) {
  const { item } = await context.params;
  return receiveClassForm(request, context, {
    shape: z.object({ restore: z.string().optional() }),
    below: '/items',
    admit: (_own, instructor) => getOwnItem(instructor.id, item),
    async act({ restore }, { lang }, own, instructor) {
      const { id } = await getOwnItem(instructor.id, item);
      await retireOwnItem(instructor.id, id, restore === undefined);
      return { to: classPath(lang, own.id, '/items#own') };
    },
  });
}
