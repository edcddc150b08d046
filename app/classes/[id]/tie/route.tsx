import { z } from 'zod';
import { wordsOf } from '@/content/editions';
import { findClass, listClasses } from '@/features/class/data';
import { type ClassContext, classPath, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';
import { hasLinks, tieLinks } from '@/features/lti/tie.data';
import { TieForm } from '@/features/lti/tie-form';
import { problemAt } from '@/features/site/receive-form';
import { Refusal } from '@/lib/web/refusal';

export const GET = seeClassForm();

/** Lets the link of a course lead to another class. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: z.object({ into: z.string({ error: 'choose-another-class' }) }),
    async admit(own) {
      if (!(await hasLinks(own))) throw new Refusal(404, 'not-found');
    },
    async act({ into }, { lang }, own, instructor) {
      const other = into === own.id ? null : await findClass(instructor.id, into);
      if (!other?.mayChange) throw new Refusal(422, 'choose-another-class', 'into');
      await tieLinks(own, other);
      return { to: classPath(lang, other.id) };
    },
    async again(problem, { lang }, own, instructor) {
      const others = (await listClasses(instructor.id)).filter(({ id, mayChange }) => mayChange && id !== own.id);
      const error = problemAt(problem, 'into');
      return <TieForm classId={own.id} others={others} error={error} lang={lang} words={wordsOf(lang)} />;
    },
  });
