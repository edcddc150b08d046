import type { ReactNode } from 'react';
import { classNames } from '@/lib/class-names';
import { FieldGroup } from './field-group';

export type Choice = { value: string; label: ReactNode };

/**
 * A group of radio buttons or checkboxes under a legend; the whole row of each is the target.
 * @param error the sentence for a field in error, shown above the choices and tied to them
 */
export function ChoiceList({
  name,
  legend,
  choices,
  chosen = [],
  type = 'radio',
  error,
  hint,
  isLegendHidden = false,
  isInline = false,
}: {
  name: string;
  legend: ReactNode;
  choices: readonly Choice[];
  chosen?: readonly string[];
  type?: 'radio' | 'checkbox';
  error?: string | undefined;
  hint?: string | undefined;
  isLegendHidden?: boolean;
  isInline?: boolean;
}) {
  return (
    <FieldGroup name={name} legend={legend} hint={hint} error={error} isLegendHidden={isLegendHidden}>
      <div className={classNames('grid gap-2', isInline && 'sm:grid-flow-col sm:auto-cols-fr')}>
        {choices.map(({ value, label }) => (
          <label
            key={value}
            className="flex min-h-12 cursor-pointer items-start gap-3 rounded-sm border border-rule bg-sheet px-4 py-2.5 hover:border-edge has-checked:border-accent has-checked:outline-1 has-checked:outline-accent"
          >
            <input
              className="tick"
              type={type}
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
              aria-invalid={error ? true : undefined}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
