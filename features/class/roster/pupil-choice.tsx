import { FieldGroup } from '@/components/ui/field-group';

/** The pupils of a class to be ticked, in columns: a class has thirty, and may have five hundred. */
export function PupilChoice({
  legend,
  hint,
  pupils,
  chosen,
  error,
}: {
  legend: string;
  hint?: string;
  /** `note` stands behind the name: what a pupil has already. */
  pupils: readonly { id: string; name: string; note?: string | undefined }[];
  chosen: readonly string[];
  error: string | undefined;
}) {
  const isChosen = new Set(chosen);
  return (
    <FieldGroup name="pupils" legend={legend} hint={hint} error={error}>
      <ul className="columns-1 gap-6 sm:columns-2">
        {pupils.map(({ id, name, note }) => (
          <li key={id} className="break-inside-avoid">
            <label className="flex min-h-10 cursor-pointer items-start gap-3 py-1.5">
              <input
                type="checkbox"
                className="tick"
                name="pupils"
                value={id}
                defaultChecked={isChosen.has(id)}
                aria-invalid={error ? true : undefined}
              />
              <span className="wrap-anywhere">
                <bdi translate="no">{name}</bdi>
                {note && <span className="block font-sans text-label text-quiet">{note}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </FieldGroup>
  );
}
