import { FieldError } from './field-error';

/** One of a list; those of the same `group` stand together under its name. */
export type SelectChoice = { value: string; label: string; group?: string };

/**
 * A drop-down list with its label above and an arrow of our own.
 * @param id only where several lists of a form have the same name
 * @param error the sentence for this list, shown above it
 * @param invalidBy the id of a sentence shown elsewhere, for a list in a group that is in error as a whole
 */
export function Select({
  name,
  id = name,
  label,
  choices,
  chosen,
  areNames = false,
  error,
  invalidBy = error && `${name}-error`,
}: {
  name: string;
  id?: string;
  label: string;
  choices: readonly SelectChoice[];
  chosen?: string | undefined;
  /** People's names: a browser that translates the page leaves them alone. */
  areNames?: boolean;
  error?: string | undefined;
  invalidBy?: string | undefined;
}) {
  return (
    <div>
      <label htmlFor={id} className="mb-2 block font-sans text-label font-semibold">
        {label}
      </label>
      <FieldError field={name} message={error} />
      <div className="relative">
        <select
          id={id}
          name={name}
          defaultValue={chosen}
          translate={areNames ? 'no' : undefined}
          aria-invalid={invalidBy ? true : undefined}
          aria-describedby={invalidBy}
          className="min-h-12 w-full cursor-pointer rounded-sm border border-edge bg-sheet py-2 pr-10 pl-4 text-body text-ellipsis"
        >
          {runsOf(choices).map(({ group, choices: run }) =>
            group ? (
              <optgroup key={group} label={group} className="bg-sheet text-ink">
                {run.map(Choice)}
              </optgroup>
            ) : (
              run.map(Choice)
            ),
          )}
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

const Choice = ({ value, label }: SelectChoice) => (
  <option key={value} value={value} className="bg-sheet text-ink">
    {label}
  </option>
);

/** Neighbours of one group, together. */
function runsOf(choices: readonly SelectChoice[]): { group: string | undefined; choices: SelectChoice[] }[] {
  const runs: { group: string | undefined; choices: SelectChoice[] }[] = [];
  for (const choice of choices) {
    const last = runs.at(-1);
    if (last && last.group === choice.group) last.choices.push(choice);
    else runs.push({ group: choice.group, choices: [choice] });
  }
  return runs;
}
