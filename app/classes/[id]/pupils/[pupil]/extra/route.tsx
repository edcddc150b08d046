import { wordsOf } from '@/content/editions';
import { instantOf } from '@/features/class/local-time';
import type { OwnClass } from '@/features/class/own-class';
import { ExtraForm } from '@/features/class/pupil-page/pupil-forms';
import { extraShape } from '@/features/class/pupil-page/pupil-shapes';
import { classPath } from '@/features/class/receive-class-form';
import { type PupilContext, receivePupilForm, seePupilForm } from '@/features/class/receive-pupil-form';
import { grantExtra } from '@/features/class/roster/data';
import { Refusal } from '@/lib/web/refusal';

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

/** A due time as it was typed, if it is later than the class's and before its end. */
function laterDue(typed: string, own: OwnClass): Date {
  const due = instantOf(typed, own.zone);
  const why =
    due === 'unreadable'
      ? 'unreadable-time'
      : due === 'no-such-time'
        ? due
        : due > own.expiresAt
          ? 'due-after-end'
          : !own.due || due <= own.due
            ? 'not-later'
            : null;
  if (why || typeof due === 'string') throw new Refusal(422, why ?? 'unreadable-time', 'due');
  return due;
}
