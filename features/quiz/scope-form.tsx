import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import type { Words } from '@/content/editions';
import { itemParts } from '@/content/facts/item';
import { partTitle } from './back-to';
import type { Scope } from './bank';

/** Chooses what is printed, at the page `action`; a plain GET. */
export function ScopeForm({ scope, action, words }: { scope: Scope; action: string; words: Words }) {
  const said = words.quiz.print;
  return (
    <form action={action} className="mt-4 flex flex-wrap items-end gap-3">
      <div className="min-w-0 flex-1">
        <Select
          name="scope"
          label={said.choose}
          chosen={scope}
          choices={[
            { value: 'all', label: said.all },
            ...itemParts.map((part) => ({ value: part, label: partTitle(part, words) })),
          ]}
        />
      </div>
      <Button rank="second">{said.show}</Button>
    </form>
  );
}
