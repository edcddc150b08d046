import { z } from 'zod';
import { wordsOf } from '@/content/editions';
import { CopyForm } from '@/features/class/class-forms';
import { copyClass } from '@/features/class/creating.data';
import { type ClassContext, classPath, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';
import { titleShape } from '@/features/class/title';
import { siteTime } from '@/lib/db/site-time';
import { derivedId, newId } from '@/lib/ids';

export const GET = seeClassForm();

/** Makes a class for the next term of this one. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: z.object({ title: titleShape }),
    async act({ title }, { lang, once }, own, instructor) {
      const id = once ? derivedId(`${instructor.id} copy ${own.id} ${once}`) : newId();
      const { code } = await copyClass(instructor.id, own, title, await siteTime(), id);
      const told = own.feedback === 'after-due' ? '=told-at-once' : '';
      return { to: classPath(lang, id, `?copied${told}`), json: { id, code } };
    },
    again: (problem, { lang, values, once }, own) => (
      <CopyForm own={own} once={once ?? newId()} problem={problem} values={values} lang={lang} words={wordsOf(lang)} />
    ),
  });
