import type { ComponentProps } from 'react';
import { FieldError } from './field-error';

/** A line to type in, with its label above. `id` tells two fields of one name on a page apart. */
export function TextField({
  label,
  hint,
  error,
  id,
  ...rest
}: ComponentProps<'input'> & { label: string; hint?: string; error?: string | undefined; id: string; name: string }) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-sans text-label font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="mb-2 font-sans text-label text-quiet">
          {hint}
        </p>
      )}
      <FieldError field={id} message={error} />
      <input
        {...rest}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        className="min-h-12 w-full rounded-sm border border-edge bg-sheet px-4 py-2 text-body"
      />
    </div>
  );
}
