import type { ReactNode } from 'react';
import { classNames } from '@/lib/class-names';
import { FieldNotes, notesOf } from './field-notes';

/** Fields that answer one question: a fieldset with its legend, a hint and, for the group as a whole, the sentence in error. */
export function FieldGroup({
  name,
  legend,
  hint,
  error,
  isLegendHidden = false,
  children,
}: {
  name: string;
  legend: ReactNode;
  hint?: string | undefined;
  error?: string | undefined;
  isLegendHidden?: boolean;
  children: ReactNode;
}) {
  return (
    <fieldset className="m-0 min-w-0 border-0 p-0" aria-describedby={notesOf(name, { hint, error })}>
      <legend className={classNames('p-0', isLegendHidden ? 'sr-only' : 'mb-3 text-title-3 font-semibold')}>
        {legend}
      </legend>
      <FieldNotes field={name} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}
