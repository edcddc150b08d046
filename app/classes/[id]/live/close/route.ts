import { type ClassContext, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';
import { moveRound } from '@/features/live/rounds/data';
import { roundShape, shownRound, toLivePage } from '@/features/live/rounds/shown-round';

export const GET = seeClassForm('/live');

/** Closes the question of the moment: nobody can answer it any more. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: roundShape,
    below: '/live',
    async act({ round }, { lang }, own) {
      const id = await shownRound(own, round);
      await moveRound(own, id, 'closed');
      return toLivePage(lang, own, id);
    },
  });
