import { z } from 'zod';
import { renewCode } from '@/features/class/joining/data';
import { type ClassContext, classPath, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';

export const GET = seeClassForm();

/** Gives a class another code, by which pupils join from now on. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: z.object({}),
    async act(_fields, { lang }, own) {
      const code = await renewCode(own);
      return { to: classPath(lang, own.id, '?new-code'), json: { code } };
    },
  });
