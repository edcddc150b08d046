import { TextField } from '@/components/ui/text-field';
import type { FieldsProps } from './fields-props';
import { Prompt } from './prompt';

/** A number as text: what was typed is kept, whatever it was. */
export function NumberField({ item, given, error, words }: FieldsProps) {
  return (
    <TextField
      name="answer"
      label={
        <span className="text-title-3 font-semibold">
          <Prompt item={item} />
        </span>
      }
      hint={words.quiz.item.credit.number}
      error={error}
      inputMode="decimal"
      autoComplete="off"
      defaultValue={given[0] ?? ''}
      className="w-36"
      after={<span className="font-sans text-label">{item.unit}</span>}
    />
  );
}
