import type { ComponentProps, ReactNode } from 'react';
import { FieldNotes, notesOf } from './field-notes';

/** Of a field for text from elsewhere, such as a list of names: nothing in it is corrected, completed or translated. */
const pasted = { spellCheck: false, autoComplete: 'off', dir: 'auto', translate: 'no' } as const;

/** Several lines of text with their label above. @param isPasted whether they come from elsewhere */
export function TextArea({
  name,
  id = name,
  label,
  hint,
  error,
  isPasted = false,
  ...rest
}: {
  name: string;
  label: ReactNode;
  hint?: string | undefined;
  error?: string | undefined;
  isPasted?: boolean;
} & Omit<ComponentProps<'textarea'>, 'name'>) {
  return (
    <div>
      <label htmlFor={id} className="mb-2 block font-sans text-label font-semibold">
        {label}
      </label>
      <FieldNotes field={id} hint={hint} error={error} />
      <textarea
        {...(isPasted && pasted)}
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
