import { AnswerForm, type ItemToAnswer } from '@/features/quiz/answer-form';

/** A live question as a pupil answers it. */
export const LiveAnswerForm = ({ code, round, ...asked }: ItemToAnswer & { code: string; round: string }) => (
  <AnswerForm
    {...asked}
    action={`/class/${code}/live/answer`}
    about={{ name: 'round', value: round }}
    submit={asked.words.live.round.pupil.submit}
  />
);
