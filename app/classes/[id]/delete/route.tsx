import { z } from 'zod';
import { wordsOf } from '@/content/editions';
import { DeleteForm } from '@/features/class/class-forms';
import { deleteClass } from '@/features/class/ending.data';
import { type ClassContext, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';
import { foldText } from '@/lib/fold';
import { Refusal } from '@/lib/web/refusal';

export const GET = seeClassForm();

/** Deletes a class with everything in it, for whoever types its title; quotes, dashes, spaces and capitals may differ. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: z.object({ confirm: z.string({ error: 'confirm-title' }) }),
    async act({ confirm }, { lang }, own) {
      if (foldText(confirm) !== foldText(own.title)) throw new Refusal(422, 'confirm-title', 'confirm');
      await deleteClass(own);
      return { to: `/${lang}/classes?deleted` };
    },
    again: (problem, { lang, values }, own) => (
      <DeleteForm own={own} problem={problem} values={values} lang={lang} words={wordsOf(lang)} />
    ),
  });
