import type { Words } from '@/content/editions';
import { recordKinds } from '@/content/facts/record-fact';

type Choice = [value: string, label: string];

/** Shows only some entries: radios that app/since.css reads, so that it works without script. Nothing is sent. */
export function RecordFilter({ words }: { words: Words }) {
  const { record: said, actors: who, kinds } = words.since;
  return (
    <details className="record-filter group mt-4 font-sans text-label print:hidden">
      <summary className="inline-flex min-h-11 items-center gap-2 text-accent underline underline-offset-4">
        <span aria-hidden="true" className="w-3 font-bold before:content-['+'] group-open:before:content-['–']" />
        {said.filter}
      </summary>
      <Choices name="actor" legend={said.who} choices={[['', said.everyone], ...Object.entries(who)]} />
      <Choices
        name="entry-kind"
        legend={said.kind}
        choices={[['', said.everything], ...recordKinds.map((kind): Choice => [kind, kinds[kind]])]}
      />
    </details>
  );
}

function Choices({ name, legend, choices }: { name: string; legend: string; choices: readonly Choice[] }) {
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
