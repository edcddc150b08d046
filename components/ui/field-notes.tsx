import { FieldError } from './field-error';

type Notes = { hint?: string | undefined; error?: string | undefined };

/** What stands between a field's label and the field: its hint, and the sentence when it is in error. */
export const FieldNotes = ({ field, hint, error }: Notes & { field: string }) => (
  <>
    {hint && (
      <p id={`${field}-hint`} className="mb-3 font-sans text-label text-quiet">
        {hint}
      </p>
    )}
    <FieldError field={field} message={error} />
  </>
);

/** The ids of a field's notes, for its `aria-describedby`; undefined when it has none. */
export const notesOf = (field: string, { hint, error }: Notes): string | undefined =>
  [hint && `${field}-hint`, error && `${field}-error`].filter(Boolean).join(' ') || undefined;
