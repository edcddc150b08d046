import type { Words } from '@/content/editions';
import { stances } from '@/content/facts/poll';
import { FlowsFigure } from './flows-figure';
import { TableSection } from './table-section';
import type { Shifts } from './tally';
import type { Move } from './your-move';

/** From before to after: a figure of flows, and the table behind it. */
export function ShiftsSection({ shifts, move = null, words }: { shifts: Shifts; move?: Move | null; words: Words }) {
  const said = words.poll.results;
  return (
    <TableSection
      title={said.shiftsTitle}
      text={said.shiftsText}
      figure={<FlowsFigure shifts={shifts} move={move} words={words} />}
      {...shiftsTable(shifts, words)}
      words={words}
    />
  );
}

/** The table of that: a row for each stance before, a column for each after. */
export function shiftsTable(shifts: Shifts, words: Words) {
  const { short, results: said } = words.poll;
  return {
    corner: `${said.from} ↓ ${said.to} →`,
    columns: stances.map((to) => short[to]),
    rows: stances.map((from) => ({
      key: from,
      label: short[from],
      numbers: stances.map((to) => shifts[from][to]),
    })),
  };
}
