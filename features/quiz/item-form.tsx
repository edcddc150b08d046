import { AnswerForm, type ItemToAnswer } from './answer-form';

/** An open item of an attempt as a form. */
export const ItemForm = ({ attempt, ...asked }: ItemToAnswer & { attempt: string }) => (
  <AnswerForm
    {...asked}
    action={`/quiz/${attempt}/answer`}
    about={{ name: 'item', value: asked.item.id }}
    submit={asked.words.quiz.item.submit}
  />
);
