import { z } from 'zod';
import { wordsOf } from '@/content/editions';
import { grantExtraToAll } from '@/features/class/extra/data';
import { ExtraForAllForm } from '@/features/class/extra/extra-form';
import { laterDue } from '@/features/class/extra/later-due';
import { type ClassContext, classPath, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';
import { listRoster } from '@/features/class/roster/data';
import { Refusal } from '@/lib/web/refusal';

export const GET = seeClassForm('/extra');

/** Gives several pupils more attempts or a later due time. A field that is left empty changes nothing. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: z.object({
      pupils: z.array(z.string()),
      attempts: z
        .string()
        .trim()
        .regex(/^(\d|10)?$/, { error: 'extra-attempts' })
        .default(''),
      due: z.string().trim().default(''),
    }),
    below: '/extra',
    async act({ pupils, attempts, due }, { lang }, own) {
      if (attempts === '' && due === '') throw new Refusal(422, 'give-extra', 'attempts');
      const n = await grantExtraToAll(own, pupils, {
        ...(attempts !== '' && { extraAttempts: Number(attempts) }),
        ...(due !== '' && { due: laterDue(due, own) }),
      });
      return { to: classPath(lang, own.id, `?extra=${n}`), json: { pupils: n } };
    },
    again: async (problem, { lang, values }, own) => (
      <ExtraForAllForm
        own={own}
        pupils={await listRoster(own)}
        problem={problem}
        values={values}
        lang={lang}
        words={wordsOf(lang)}
      />
    ),
  });
