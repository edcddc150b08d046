import { FieldGroup } from '@/components/ui/field-group';
import { Select } from '@/components/ui/select';
import type { Words } from '@/content/editions';
import { claimIds, claims } from '@/content/facts/claims';

const others = [2, 3];

/** The claims that a question rests on, chosen from all there are: the first is the one to reread. */
export function ClaimsField({
  chosen,
  error,
  words,
}: {
  chosen: readonly string[];
  error?: string | undefined;
  words: Words;
}) {
  const said = words.ownItems.form;
  const all = claimIds.map((id) => ({
    value: id as string,
    label: words.claims[id].title,
    group: words.chapters[claims[id].chapter].title,
  }));
  const list = (n: number) => (
    <Select
      key={n}
      id={`claims-${n}`}
      name="claims"
      label={said.claim(n)}
      choices={[{ value: '', label: said.none }, ...all]}
      chosen={chosen[n - 1] ?? ''}
      invalidBy={error ? 'claims-error' : undefined}
    />
  );
  return (
    <FieldGroup name="claims" legend={said.claims} hint={said.claimsHint} error={error}>
      {list(1)}
      <details open={chosen.slice(1).some(Boolean)} className="mt-2">
        <summary className="w-fit cursor-pointer py-1.5 font-semibold text-accent underline underline-offset-4">
          {said.moreClaims}
        </summary>
        <div className="mt-2 grid gap-4">{others.map(list)}</div>
      </details>
    </FieldGroup>
  );
}
