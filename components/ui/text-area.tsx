import type { ComponentProps, ReactNode } from 'react';
import { FieldNotes, notesOf } from './field-notes';

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
  return (
    <div>
      <label htmlFor={id} className="mb-2 block font-sans text-label font-semibold">
        {label}
      </label>
      <FieldNotes field={id} hint={hint} error={error} />
      <textarea
        {...rest}
        id={id}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={notesOf(id, { hint, error })}
        className="w-full rounded-sm border border-edge bg-sheet px-4 py-2 text-body"
      />
    </div>
  );
}
