import { wordsOf } from '@/content/editions';
import { laterDue } from '@/features/class/extra/later-due';
import { ExtraForm } from '@/features/class/pupil-page/pupil-forms';
import { extraShape } from '@/features/class/pupil-page/pupil-shapes';
import { classPath } from '@/features/class/receive-class-form';
import { type PupilContext, receivePupilForm, seePupilForm } from '@/features/class/receive-pupil-form';
import { grantExtra } from '@/features/class/roster/data';

export const GET = seePupilForm;

/** Gives a pupil more attempts or a later due time. */
export const POST = (request: Request, context: PupilContext) =>
  receivePupilForm(request, context, {
    shape: extraShape,
    async act({ attempts, due }, { lang }, pupil, own) {
      await grantExtra(pupil, { extraAttempts: attempts, due: due === '' ? null : laterDue(due, own) });
      return { to: classPath(lang, own.id, '?saved') };
    },
    again: (problem, { lang, values }, pupil, own) => (
      <ExtraForm own={own} pupil={pupil} problem={problem} values={values} lang={lang} words={wordsOf(lang)} />
    ),
  });
