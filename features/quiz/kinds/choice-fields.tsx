import { ChoiceList } from '@/components/ui/choice-list';
import type { FieldsProps } from './fields-props';
import { Prompt } from './prompt';

/** `one` and `account`: radio buttons; `several`: checkboxes. */
export function ChoiceFields({ item, given, error, words }: FieldsProps) {
  return (
    <ChoiceList
      name="answer"
      type={item.kind === 'several' ? 'checkbox' : 'radio'}
      legend={<Prompt item={item} />}
      hint={words.quiz.item.credit[item.kind]}
      chosen={given}
      error={error}
      choices={item.options.map(({ id, text }) => ({
        value: id,
        label: <span className="whitespace-pre-line">{text}</span>,
      }))}
    />
  );
}
