import { FieldNotes, notesOf } from './field-notes';

/** A field for a file, with its label above. @param accept what a browser offers first; what it holds is judged by the form */
export function FileField({
  name,
  label,
  hint,
  error,
  accept,
}: {
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  accept: string;
}) {
  return (
    <div>
      <label htmlFor={name} className="mb-2 block font-sans text-label font-semibold">
        {label}
      </label>
      <FieldNotes field={name} hint={hint} error={error} />
      <input
        type="file"
        id={name}
        name={name}
        accept={accept}
        aria-invalid={error ? true : undefined}
        aria-describedby={notesOf(name, { hint, error })}
        className="w-full min-w-0 font-sans text-label file:mr-4 file:min-h-12 file:cursor-pointer file:rounded-sm file:border-2 file:border-solid file:border-edge file:bg-sheet file:px-6 file:font-semibold file:text-ink"
      />
    </div>
  );
}
