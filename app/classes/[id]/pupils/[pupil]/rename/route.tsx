import { wordsOf } from '@/content/editions';
import { RenameForm } from '@/features/class/pupil-page/pupil-forms';
import { renameShape } from '@/features/class/pupil-page/pupil-shapes';
import { classPath } from '@/features/class/receive-class-form';
import { type PupilContext, receivePupilForm, seePupilForm } from '@/features/class/receive-pupil-form';
import { renamePupil } from '@/features/class/roster/data';

export const GET = seePupilForm;

/** Gives a pupil another name. */
export const POST = (request: Request, context: PupilContext) =>
  receivePupilForm(request, context, {
    shape: renameShape,
    async act({ name }, { lang }, pupil, own) {
      await renamePupil(pupil, name);
      return { to: classPath(lang, own.id, '?saved') };
    },
    again: (problem, { lang, values }, pupil, own) => (
      <RenameForm own={own} pupil={pupil} problem={problem} values={values} lang={lang} words={wordsOf(lang)} />
    ),
  });
