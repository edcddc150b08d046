import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { Words } from '@/content/editions';
import { orders, stages, type View } from './overview';

/** Chooses which pupils are shown and in which order, by the address alone. */
export function ViewForm({ view, words }: { view: View; words: Words }) {
  const said = words.classes.table;
  const shows = ['all', ...stages, 'late'] as const;
  return (
    <form method="get" action="#pupils" className="no-print mt-4 grid items-end gap-4 sm:grid-cols-[1fr_1fr_1fr_auto]">
      <TextField
        name="find"
        type="search"
        label={said.find}
        defaultValue={view.find}
        maxLength={100}
        autoComplete="off"
      />
      <Select
        name="show"
        label={said.show}
        chosen={view.show}
        choices={shows.map((show) => ({ value: show, label: said.shows[show] }))}
      />
      <Select
        name="order"
        label={said.order}
        chosen={view.order}
        choices={orders.map((order) => ({ value: order, label: said.orders[order] }))}
      />
      <Button rank="second">{said.apply}</Button>
    </form>
  );
}
