import type { Words } from '@/content/editions';
import type { AskedId } from '@/features/quiz/own-items/own-item-id';
import type { ChooseFields } from './choose-fields';

/** A question that can be chosen. `isCheck`: it stands at the end of its chapter too. */
export type Option = { id: AskedId; prompt: string; isCheck: boolean };

/** The questions of one chapter, or of one author, each with two ticks: it may be drawn, and everybody is asked it. */
export function OptionGroup({
  title,
  options,
  fields,
  words,
}: {
  title: string;
  options: readonly Option[];
  fields: ChooseFields;
  words: Words;
}) {
  const said = words.ownItems.choose;
  const ticked = options.filter(({ id }) => fields.may.includes(id) || fields.always.includes(id)).length;
  return (
    <details open={ticked > 0} className="border-t border-rule py-1.5">
      <summary className="cursor-pointer py-1.5 font-semibold text-accent">
        <span className="underline underline-offset-4">{title}</span>{' '}
        <span className="font-sans text-label font-normal text-quiet tabular-nums">
          {said.ticked(ticked, options.length)}
        </span>
      </summary>
      <fieldset className="m-0 min-w-0 border-0 p-0 pb-2">
        <legend className="sr-only">{title}</legend>
        {options.map(({ id, prompt, isCheck }) => (
          <div key={id} className="grid items-start gap-x-4 sm:grid-cols-[1fr_auto]">
            <label className="flex min-h-10 cursor-pointer items-start gap-3 py-1.5">
              <input
                className="tick"
                type="checkbox"
                name="items"
                value={id}
                defaultChecked={fields.may.includes(id)}
              />
              <span className="min-w-0 wrap-anywhere">
                {prompt}
                {isCheck && <span className="font-sans text-label text-quiet"> {said.isCheck}</span>}
              </span>
            </label>
            <label className="flex min-h-10 w-fit cursor-pointer items-start gap-2 pb-1.5 pl-9 font-sans text-label text-quiet sm:pt-1.5 sm:pl-0">
              <input
                className="tick"
                type="checkbox"
                name="always"
                value={id}
                defaultChecked={fields.always.includes(id)}
                aria-label={said.alwaysOf(prompt)}
              />
              {said.always}
            </label>
          </div>
        ))}
      </fieldset>
    </details>
  );
}
