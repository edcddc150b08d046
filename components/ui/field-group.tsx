import type { ReactNode } from 'react';
import { classNames } from '@/lib/class-names';
import { FieldError } from './field-error';

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
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return (
    <fieldset className="m-0 min-w-0 border-0 p-0" aria-describedby={described || undefined}>
      <legend className={classNames('p-0', isLegendHidden ? 'sr-only' : 'mb-3 text-title-3 font-semibold')}>
        {legend}
      </legend>
      {hint && (
        <p id={`${name}-hint`} className="mb-3 font-sans text-label text-quiet">
          {hint}
        </p>
      )}
      <FieldError field={name} message={error} />
      {children}
    </fieldset>
  );
}
