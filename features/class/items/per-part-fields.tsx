import { FieldGroup } from '@/components/ui/field-group';
import { TextField } from '@/components/ui/text-field';
import type { Words } from '@/content/editions';
import { itemParts } from '@/content/facts/item';
import { partTitle } from '@/features/quiz/back-to';
import { type Problem, problemAt } from '@/features/site/receive-form';
import { type ChooseFields, perField } from './choose-fields';

/** How many questions of each chapter an attempt has, in place of one number for all. */
export function PerPartFields({
  fields,
  problem,
  words,
}: {
  fields: ChooseFields;
  problem: Problem | undefined;
  words: Words;
}) {
  const said = words.ownItems.choose;
  const isUsed = itemParts.some((part) => fields.per(part) !== '');
  return (
    <details open={isUsed} className="border-t border-rule py-1.5">
      <summary className="cursor-pointer py-1.5 font-semibold text-accent underline underline-offset-4">
        {said.perPart}
      </summary>
      <FieldGroup name="per" legend={said.perPart} hint={said.perPartHint} isLegendHidden>
        <div className="grid grid-cols-1 gap-4 pb-4 sm:grid-cols-2">
          {itemParts.map((part) => (
            <TextField
              key={part}
              name={perField(part)}
              label={partTitle(part, words)}
              error={problemAt(problem, perField(part))}
              defaultValue={fields.per(part)}
              inputMode="numeric"
              maxLength={2}
              autoComplete="off"
              className="w-20"
            />
          ))}
        </div>
      </FieldGroup>
    </details>
  );
}
