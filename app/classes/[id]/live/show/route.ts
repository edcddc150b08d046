import { type ClassContext, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';
import { moveRound } from '@/features/live/rounds/data';
import { roundShape, shownRound, toLivePage } from '@/features/live/rounds/shown-round';

export const GET = seeClassForm('/live');

/** Shows the class what was right, and closes the question where it is still open. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: roundShape,
    below: '/live',
    async act({ round }, { lang }, own) {
      const id = await shownRound(own, round);
      await moveRound(own, id, 'shown');
      return toLivePage(lang, own, id);
    },
  });
