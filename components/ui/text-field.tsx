import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '@/lib/class-names';
import { FieldNotes, notesOf } from './field-notes';

/**
 * One line of text with its label above; `after` stands behind it, such as the unit of a number. `id` is the name
 * unless it has to tell two fields of one name on a page apart.
 */
export function TextField({
  name,
  id = name,
  label,
  hint,
  error,
  after,
  className,
  ...rest
}: {
  name: string;
  label: ReactNode;
  hint?: string | undefined;
  error?: string | undefined;
  after?: ReactNode;
} & Omit<ComponentProps<'input'>, 'name'>) {
  return (
    <div>
      <label htmlFor={id} className="mb-2 block">
        {typeof label === 'string' ? <span className="font-sans text-label font-semibold">{label}</span> : label}
      </label>
      <FieldNotes field={id} hint={hint} error={error} />
      <div className="flex items-center gap-3">
        <input
          type="text"
          {...rest}
          id={id}
          name={name}
          aria-invalid={error ? true : undefined}
          aria-describedby={notesOf(id, { hint, error })}
          className={classNames(
            'min-h-12 min-w-0 rounded-sm border border-edge bg-sheet px-4 py-2 text-body',
            className ?? 'w-full',
          )}
        />
        {after}
      </div>
    </div>
  );
}
