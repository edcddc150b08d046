import { z } from 'zod';
import { type ClassContext, classPath, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';
import { revealPoll } from '@/features/class/settings/data';
import { getClassPoll } from '@/features/poll/class-results/data';
import { dayOf } from '@/lib/day';
import { siteTime } from '@/lib/db/site-time';
import { Refusal } from '@/lib/web/refusal';

export const GET = seeClassForm();

/** Shows the result of the class poll to the class, once five votes of one phase are in. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: z.object({}),
    async act(_fields, { lang }, own) {
      if (!own.hasPoll) throw new Refusal(409, 'poll-is-off');
      const poll = await getClassPoll(own.id, dayOf(await siteTime()));
      if (!poll.canBeRevealed) throw new Refusal(409, 'too-few-votes');
      await revealPoll(own);
      return { to: classPath(lang, own.id, '#class-poll') };
    },
  });
