import { z } from 'zod';
import { type ClassContext, classPath, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';
import { hasLinks, setNaming } from '@/features/lti/tie.data';
import { Refusal } from '@/lib/web/refusal';

export const GET = seeClassForm();

/** Says whether pupils of a platform come in under their names. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: z.object({ names: z.enum(['on', 'off'], { error: 'wrong-field' }) }),
    async admit(own) {
      if (!(await hasLinks(own))) throw new Refusal(404, 'not-found');
    },
    async act({ names }, { lang }, own) {
      await setNaming(own, names === 'on');
      return { to: `${classPath(lang, own.id)}#naming` };
    },
  });
