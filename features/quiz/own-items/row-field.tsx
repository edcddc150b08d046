import type { ComponentProps } from 'react';
import { FieldError } from '@/components/ui/field-error';

type Common = {
  name: string;
  label: string;
  value: string;
  /** The id of a sentence shown above the group, for a field in a group that is in error as a whole. */
  invalidBy?: string | undefined;
};

const look = 'min-h-12 w-full min-w-0 rounded-sm border border-edge bg-sheet px-4 py-2 text-body';

/** One of several fields of one name: label and field in the same element, so that no two ids collide. */
export function RowField({
  name,
  label,
  value,
  invalidBy,
  ...rest
}: Common & Omit<ComponentProps<'input'>, 'name' | 'value'>) {
  return (
    <label className="block">
      <span className="mb-1 block font-sans text-label">{label}</span>
      <input
        type="text"
        {...rest}
        name={name}
        defaultValue={value}
        aria-invalid={invalidBy ? true : undefined}
        aria-describedby={invalidBy}
        className={look}
      />
    </label>
  );
}

/** {@link RowField} for a text that may have several lines; it grows with them where the browser can. */
export function RowText({ name, label, value, invalidBy }: Common) {
  return (
    <label className="block">
      <span className="mb-1 block font-sans text-label">{label}</span>
      <textarea
        name={name}
        defaultValue={value}
        rows={Math.max(1, value.split('\n').length)}
        aria-invalid={invalidBy ? true : undefined}
        aria-describedby={invalidBy}
        className={`${look} field-sizing-content`}
      />
    </label>
  );
}

/** Some lines of text with their label above. @param error the sentence for this field */
export function TextArea({
  name,
  label,
  hint,
  error,
  value,
  rows,
}: Omit<Common, 'invalidBy'> & { hint?: string; error?: string | undefined; rows: number }) {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return (
    <div>
      <label htmlFor={name} className="mb-1 block text-title-3 font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${name}-hint`} className="mb-2 font-sans text-label text-quiet">
          {hint}
        </p>
      )}
      <FieldError field={name} message={error} />
      <textarea
        id={name}
        name={name}
        rows={rows}
        defaultValue={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        className={`${look} field-sizing-content min-h-24`}
      />
    </div>
  );
}
