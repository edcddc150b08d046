import { wordsOf } from '@/content/editions';
import { mergePupils } from '@/features/class/merge.data';
import { MergeForm } from '@/features/class/pupil-page/pupil-forms';
import { mergeShape } from '@/features/class/pupil-page/pupil-shapes';
import { classPath } from '@/features/class/receive-class-form';
import { type PupilContext, receivePupilForm, seePupilForm } from '@/features/class/receive-pupil-form';
import { findRosterPupil, listRoster } from '@/features/class/roster/data';
import { Refusal } from '@/lib/web/refusal';

export const GET = seePupilForm;

/** Makes one pupil of two; the other's name stays. */
export const POST = (request: Request, context: PupilContext) =>
  receivePupilForm(request, context, {
    shape: mergeShape,
    async act({ into }, { lang }, pupil, own) {
      const other = await findRosterPupil(own, into);
      if (!other) throw new Refusal(422, 'choose-another-pupil', 'into');
      await mergePupils(pupil, other);
      return { to: classPath(lang, own.id, `?merged=${other.id}`) };
    },
    async again(problem, { lang, values }, pupil, own) {
      const others = (await listRoster(own)).filter(({ id }) => id !== pupil.id);
      return (
        <MergeForm
          own={own}
          pupil={pupil}
          others={others}
          problem={problem}
          values={values}
          lang={lang}
          words={wordsOf(lang)}
        />
      );
    },
  });
