import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '@/lib/class-names';
import { FieldError } from './field-error';

/** One line of text with its label above; `after` stands behind it, such as the unit of a number. */
export function TextField({
  name,
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
} & Omit<ComponentProps<'input'>, 'name' | 'id'>) {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return (
    <div>
      <label htmlFor={name} className="mb-2 block">
        {label}
      </label>
      {hint && (
        <p id={`${name}-hint`} className="mb-3 font-sans text-label text-quiet">
          {hint}
        </p>
      )}
      <FieldError field={name} message={error} />
      <div className="flex items-center gap-3">
        <input
          type="text"
          {...rest}
          id={name}
          name={name}
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
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
