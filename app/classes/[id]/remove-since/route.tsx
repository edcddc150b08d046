import { z } from 'zod';
import { wordsOf } from '@/content/editions';
import { instantOf } from '@/features/class/local-time';
import { type ClassContext, classPath, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';
import { removeJoinedSince } from '@/features/class/removal/joined-since.data';
import { RemoveSinceForm } from '@/features/class/roster/remove-since-form';
import { Refusal } from '@/lib/web/refusal';

export const GET = seeClassForm('/roster');

/** Takes everybody out of the class who has joined since a time. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: z.object({
      since: z.string({ error: 'unreadable-time' }).trim(),
      sure: z.literal('yes', { error: 'tick-to-be-sure' }),
    }),
    below: '/roster',
    async act({ since }, { lang }, own) {
      const time = instantOf(since, own.zone);
      if (typeof time === 'string')
        throw new Refusal(422, time === 'unreadable' ? 'unreadable-time' : 'no-such-time', 'since');
      const removed = await removeJoinedSince(own, time);
      return { to: classPath(lang, own.id, `/roster?removed=${removed}`), json: { removed } };
    },
    again: (problem, { lang, values }, own) => (
      <RemoveSinceForm own={own} problem={problem} typed={values.get('since')?.[0]} lang={lang} words={wordsOf(lang)} />
    ),
  });
