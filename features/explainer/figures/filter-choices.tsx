/** What may be filtered by: a value, empty for everything, and its label. */
export type Choice = readonly [value: string, label: string];

/** The radio buttons of a filter that works by CSS alone; everything is shown at first. */
export function Choices({ name, legend, choices }: { name: string; legend: string; choices: readonly Choice[] }) {
  return (
    <fieldset className="mt-2">
      <legend className="font-semibold">{legend}</legend>
      <div className="-mx-2 flex flex-wrap gap-x-1">
        {choices.map(([value, label]) => (
          <label
            key={value}
            className="flex min-h-11 cursor-pointer items-center gap-2.5 rounded-sm px-2 hover:bg-sheet has-checked:font-semibold"
          >
            <input
              type="radio"
              name={name}
              value={value}
              defaultChecked={value === ''}
              autoComplete="off"
              className="tick mt-0"
            />
            <span className="first-letter:uppercase">{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
