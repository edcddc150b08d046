import type { ComponentProps, ReactNode } from 'react';
import { FieldError } from './field-error';

/** Several lines of text with their label above. */
export function TextArea({
  name,
  id = name,
  label,
  hint,
  error,
  ...rest
}: {
  name: string;
  label: ReactNode;
  hint?: string | undefined;
  error?: string | undefined;
} & Omit<ComponentProps<'textarea'>, 'name'>) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div>
      <label htmlFor={id} className="mb-2 block font-sans text-label font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="mb-3 font-sans text-label text-quiet">
          {hint}
        </p>
      )}
      <FieldError field={id} message={error} />
      <textarea
        {...rest}
        id={id}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        className="w-full rounded-sm border border-edge bg-sheet px-4 py-2 text-body"
      />
    </div>
  );
}
