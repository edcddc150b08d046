import type { Words } from '@/content/editions';
import { askedSentence } from './preview-words';
import { type Entry, isAsked } from './roster-plan';

/** What of a list needs the teacher's word, line by line. */
export function PreviewAsked({
  plan,
  ticked,
  words,
}: {
  plan: readonly Entry[];
  ticked: ReadonlySet<number>;
  words: Words;
}) {
  const said = words.classes.roster.preview;
  const asked = plan.filter(isAsked);
  if (asked.length === 0) return null;
  return (
    <fieldset>
      <legend className="text-title-3 font-semibold">{said.asks}</legend>
      <p className="mt-1 text-quiet">{said.asksText}</p>
      <ul className="mt-3 grid gap-2">
        {asked.map((entry) => (
          <li key={entry.line}>
            <label className="flex min-h-12 cursor-pointer items-start gap-3 rounded-sm border border-rule bg-sheet px-4 py-2.5">
              <input
                className="tick"
                type="checkbox"
                name="ticked"
                value={entry.line}
                defaultChecked={ticked.has(entry.line)}
              />
              <span className="min-w-0 wrap-anywhere">{askedSentence(entry, words)}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
