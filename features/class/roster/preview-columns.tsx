import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import type { Words } from '@/content/editions';
import { type Reading, readings } from './list-columns';
import type { Roster } from './roster-lines';

/** Where the list had columns: which is what, and another way to read them. */
export function PreviewColumns({ roster, reading, words }: { roster: Roster; reading: Reading; words: Words }) {
  const said = words.classes.roster.preview;
  if (roster.columns.length < 2 && reading === 'auto') return null;
  return (
    <div className="mt-4 grid gap-3">
      {roster.isGuess && <p className="border-l-4 border-account-a pl-4">{said.guess}</p>}
      <h3 className="font-sans text-label font-semibold text-quiet">{said.columns}</h3>
      <ul className="list-disc pl-6 text-label">
        {roster.columns.map(({ column, heading }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their place
          <li key={index}>
            <bdi translate="no">{said.columnOf(index + 1, heading)}</bdi>: {said.column[column]}
          </li>
        ))}
      </ul>
      <Select
        name="reading"
        label={said.reading}
        chosen={reading}
        choices={readings.map((value) => ({ value, label: said.readings[value] }))}
      />
      <p>
        <Button rank="second" name="step" value="look">
          {said.again}
        </Button>
      </p>
    </div>
  );
}
