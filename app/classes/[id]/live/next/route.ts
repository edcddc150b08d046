import { z } from 'zod';
import { listAskedItems } from '@/features/class/items/asked';
import { type ClassContext, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';
import { listRoundSums } from '@/features/live/rounds/answers.data';
import { nextRound } from '@/features/live/rounds/data';
import { nextItem } from '@/features/live/rounds/live-lesson';
import { askableItem, roundShape, shownRound, toLivePage } from '@/features/live/rounds/shown-round';
import { siteTime } from '@/lib/db/site-time';
import { Refusal } from '@/lib/web/refusal';

export const GET = seeClassForm('/live');

/** Ends the question of the moment and asks another: the one that is named, else the one that follows in the class's list. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: roundShape.extend({ item: z.string().optional() }),
    below: '/live',
    async act({ round, item }, { lang }, own) {
      const shown = await shownRound(own, round);
      const [items, asked] = [await listAskedItems(own, lang), await listRoundSums(own)];
      const now = asked.find((one) => one.round === shown);
      const id = item ?? nextItem(items, asked, now?.id);
      if (id === null) throw new Refusal(422, 'choose-a-question', 'item');
      const next = askableItem(own, items, id);
      return toLivePage(lang, own, await nextRound(own, shown, next, await siteTime()));
    },
  });
