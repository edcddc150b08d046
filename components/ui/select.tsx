import { FieldError } from './field-error';

/** A drop-down list with its label above and an arrow of our own. */
export function Select({
  name,
  label,
  choices,
  chosen,
  error,
}: {
  name: string;
  label: string;
  choices: readonly { value: string; label: string }[];
  chosen?: string | undefined;
  error?: string | undefined;
}) {
  return (
    <div>
      <label htmlFor={name} className="mb-1 block font-sans text-label font-semibold">
        {label}
      </label>
      <FieldError field={name} message={error} />
      <div className="relative">
        <select
          id={name}
          name={name}
          defaultValue={chosen}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${name}-error` : undefined}
          className="min-h-12 w-full cursor-pointer rounded-sm border border-edge bg-sheet py-2 pr-10 pl-4 text-body"
        >
          {choices.map(({ value, label: text }) => (
            <option key={value} value={value} className="bg-sheet text-ink">
              {text}
            </option>
          ))}
        </select>
        <svg
          aria-hidden="true"
          viewBox="0 0 12 8"
          className="pointer-events-none absolute top-1/2 right-4 w-3 -translate-y-1/2 fill-none stroke-quiet stroke-2"
        >
          <path d="M1 1l5 5 5-5" />
        </svg>
      </div>
    </div>
  );
}
