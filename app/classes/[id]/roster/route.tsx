import { z } from 'zod';
import { wordsOf } from '@/content/editions';
import { type ClassContext, classPath, receiveClassForm, seeClassForm } from '@/features/classroom/class-door';
import { addToRoster } from '@/features/classroom/roster/data';
import { RosterForm } from '@/features/classroom/roster/roster-form';
import { rosterIn } from '@/features/classroom/roster/roster-lines';
import { problemAt } from '@/features/site/form-door';
import { Refusal } from '@/lib/refusal';

export const GET = seeClassForm('/roster');

/** Puts pupils on the roster: all of the list, or nobody. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: z.object({ names: z.string({ error: 'give-a-name' }) }),
    below: '/roster',
    async act({ names }, { lang }, own) {
      const { lines, repeated, unfit } = rosterIn(names);
      if (unfit.length > 0) throw new Refusal(422, 'unfit-lines', 'names');
      if (lines.length === 0) throw new Refusal(422, 'give-a-name', 'names');
      const { added, known } = await addToRoster(own, lines);
      const done = { added, known: known + repeated };
      return { to: classPath(lang, own.id, `/roster?added=${done.added}&known=${done.known}`), json: done };
    },
    again(problem, { lang, values }, own) {
      const typed = values.get('names')?.[0] ?? '';
      return (
        <RosterForm
          classId={own.id}
          typed={typed}
          error={problemAt(problem, 'names')}
          unfit={rosterIn(typed).unfit}
          lang={lang}
          words={wordsOf(lang)}
        />
      );
    },
  });
