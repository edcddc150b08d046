import { z } from 'zod';
import { listAskedItems } from '@/features/class/items/asked';
import { type ClassContext, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';
import { pushRound } from '@/features/live/rounds/data';
import { toLivePage } from '@/features/live/rounds/shown-round';
import { siteTime } from '@/lib/db/site-time';
import { Refusal } from '@/lib/web/refusal';

export const GET = seeClassForm('/live');

/** Asks the class one of its questions, on all devices. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: z.object({ item: z.string({ error: 'choose-a-question' }) }),
    below: '/live',
    async act({ item }, { lang }, own) {
      const asked = (await listAskedItems(own, lang)).find(({ id }) => id === item);
      if (!asked) throw new Refusal(422, 'unknown-item', 'item');
      return toLivePage(lang, own, await pushRound(own, asked.id, await siteTime()));
    },
  });
