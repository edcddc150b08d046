import { wordsOf } from '@/content/editions';
import { BallotForm } from '@/features/class/ballots/ballot-form';
import { ballotShape, sumOf, whyNotCounted } from '@/features/class/ballots/ballots';
import { countBallots } from '@/features/class/ballots/data';
import { type ClassContext, classPath, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';
import { Refusal } from '@/lib/web/refusal';

export const GET = seeClassForm('/ballots');

/** Keeps the counts of a room without devices. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: ballotShape,
    below: '/ballots',
    async act({ phase, all, ...counts }, { lang }, own) {
      const reason = whyNotCounted(counts, all);
      if (reason) throw new Refusal(422, reason.code, reason.field);
      await countBallots(own, phase, counts);
      return { to: classPath(lang, own.id, '?saved#ballots'), json: { phase, n: sumOf(counts) } };
    },
    again(problem, { lang, values }, own) {
      return (
        <BallotForm
          classId={own.id}
          typed={(name) => values.get(name)?.[0]}
          problem={problem}
          lang={lang}
          words={wordsOf(lang)}
        />
      );
    },
  });
