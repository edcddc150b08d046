import 'server-only';
import type { ReactNode } from 'react';
import type { Words } from '@/content/editions';
import type { Pupil } from '@/features/pupil/pupil';
import { askedItem } from '@/features/quiz/asked-item';
import { publicItem } from '@/features/quiz/public-item';
import { type Problem, problemAt } from '@/features/site/receive-form';
import type { Form } from '@/lib/web/form-handler';
import { findPupilsRound, ownQuestionsOf } from './answers.data';
import { LiveAnswerForm } from './pupil-form';
import { isQuestion } from './round';

/** The form of the live question once more, what was chosen kept; nothing when that question is no longer open. */
export async function liveFormAgain(
  pupil: Pupil,
  problem: Problem,
  { values, lang }: Form,
  words: Words,
): Promise<ReactNode> {
  const found = await findPupilsRound(pupil);
  const round = found?.round;
  if (!round || !isQuestion(round) || round.state !== 'open' || found.own) return null;
  const { id, item } = round;
  if (values.get('round')?.[0] !== id) return null;
  const whole = askedItem(item, await ownQuestionsOf([item]), lang);
  return (
    <LiveAnswerForm
      code={pupil.class.code}
      round={id}
      item={publicItem(whole, words.quiz.item.accountAnswers, id)}
      given={values.get('answer') ?? []}
      certainty={values.get('certainty')?.[0]}
      errors={{ answer: problemAt(problem, 'answer'), certainty: problemAt(problem, 'certainty') }}
      lang={lang}
      words={words}
    />
  );
}
