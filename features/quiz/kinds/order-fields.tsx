import { FieldGroup } from '@/components/ui/field-group';
import { Select } from '@/components/ui/select';
import type { FieldsProps } from './fields-props';
import { Prompt } from './prompt';

/** One list for each place, first to last. */
export function OrderFields({ item, given, error, words }: FieldsProps) {
  const said = words.quiz.item;
  const choices = [
    { value: '', label: said.choose },
    ...item.options.map(({ id, text }) => ({ value: id, label: text })),
  ];
  return (
    <FieldGroup name="answer" legend={<Prompt item={item} />} hint={said.credit.order} error={error}>
      <div className="grid gap-4">
        {item.options.map(({ id }, index) => (
          <Select
            key={id}
            id={`answer-${index + 1}`}
            name="answer"
            label={said.place(index + 1)}
            choices={choices}
            chosen={given[index] ?? ''}
            invalidBy={error && 'answer-error'}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
