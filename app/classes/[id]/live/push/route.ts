import { z } from 'zod';
import { listAskedItems } from '@/features/class/items/asked';
import { type ClassContext, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';
import { pushRound } from '@/features/live/rounds/data';
import { askableItem, toLivePage } from '@/features/live/rounds/shown-round';
import { siteTime } from '@/lib/db/site-time';

export const GET = seeClassForm('/live');

/** Asks the class one of its questions, on all devices. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: z.object({ item: z.string({ error: 'choose-a-question' }) }),
    below: '/live',
    async act({ item }, { lang }, own) {
      const asked = askableItem(own, await listAskedItems(own, lang), item);
      return toLivePage(lang, own, await pushRound(own, asked, await siteTime()));
    },
  });
