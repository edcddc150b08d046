import { z } from 'zod';
import { type ClassContext, classPath, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';
import { setClosed } from '@/features/class/settings/data';

export const GET = seeClassForm();

/** Closes a class; with `open` it is opened again. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: z.object({ open: z.string().optional() }),
    async act({ open }, { lang }, own) {
      await setClosed(own, open === undefined);
      return { to: classPath(lang, own.id, '?saved') };
    },
  });
