import { z } from 'zod';
import { wordsOf } from '@/content/editions';
import { senderAsPupil } from '@/features/live/rounds/answer-pupil';
import { recordLiveAnswer } from '@/features/live/rounds/answers.data';
import { liveFormAgain } from '@/features/live/rounds/form-again';
import { answerShape } from '@/features/quiz/shapes';
import { receiveForm } from '@/features/site/receive-form';
import { siteTime } from '@/lib/db/site-time';
import { defaultLanguage } from '@/lib/languages';
import { seeOther } from '@/lib/web/answers';
import { Refusal } from '@/lib/web/refusal';

type Context = { params: Promise<{ code: string }> };

export const GET = async (_request: Request, { params }: Context) =>
  seeOther(`/${defaultLanguage}/class/${encodeURIComponent((await params).code)}`);

/** Takes a pupil's answer to the live question, while it is open. */
export async function POST(request: Request, { params }: Context) {
  const { code } = await params;
  return receiveForm(request, {
    shape: answerShape.omit({ item: true }).extend({ round: z.string({ error: 'wrong-token' }) }),
    page: ({ lang }) => `/${lang}/class/${encodeURIComponent(code)}`,
    async act({ round, answer, certainty }, { lang }) {
      const pupil = await senderAsPupil(request, code, await siteTime());
      if (!pupil) throw new Refusal(404, 'not-found');
      await recordLiveAnswer(pupil, round, answer, certainty);
      return { to: `/${lang}/class/${pupil.class.code}`, json: { round } };
    },
    async again(problem, form) {
      const pupil = await senderAsPupil(request, code, await siteTime());
      return pupil && problem.code !== 'already-answered' && liveFormAgain(pupil, problem, form, wordsOf(form.lang));
    },
  });
}
