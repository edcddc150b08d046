import 'server-only';
import { type ClassContext, receiveClassForm } from '@/features/class/receive-class-form';
import { moveRound } from './data';
import { roundShape, shownRound, toLivePage } from './shown-round';

/** Handles a button that moves the question of the moment on, for its teacher. */
export const movesTo = (state: 'closed' | 'shown') => (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: roundShape,
    below: '/live',
    async act({ round }, { lang }, own) {
      const id = await shownRound(own, round);
      await moveRound(own, id, state);
      return toLivePage(lang, own, id);
    },
  });
