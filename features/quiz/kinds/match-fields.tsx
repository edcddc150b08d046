import { FieldGroup } from '@/components/ui/field-group';
import { Select } from '@/components/ui/select';
import type { FieldsProps } from './fields-props';
import { matchedTo } from './match';
import { Prompt } from './prompt';

/** One list for each left side. */
export function MatchFields({ item, given, error, words }: FieldsProps) {
  const said = words.quiz.item;
  return (
    <FieldGroup name="answer" legend={<Prompt item={item} />} hint={said.credit.match} error={error}>
      <div className="grid gap-4">
        {item.options.map(({ id, text }) => {
          const chosen = matchedTo(id, given);
          return (
            <Select
              key={id}
              id={`answer-${id}`}
              name="answer"
              label={text}
              choices={[
                { value: '', label: said.choose },
                ...item.rights.map((right) => ({ value: `${id}=${right.id}`, label: right.text })),
              ]}
              chosen={chosen && `${id}=${chosen}`}
              invalidBy={error && 'answer-error'}
            />
          );
        })}
      </div>
    </FieldGroup>
  );
}
