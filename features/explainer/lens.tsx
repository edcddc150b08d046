import { SignedDisclosure } from '@/components/ui/disclosure';
import type { Chapter } from '@/content/chapter';
import type { Words } from '@/content/editions';
import { claimKinds } from '@/content/facts/claims';
import { KindSign } from './kind-sign';
import { lensCounts } from './lens-counts';

const choices = ['both', 'a', 'b'] as const;
const markLooks = ['letters', 'tint', 'hidden'] as const;

/**
 * The lens: reads the chapter as both accounts tell it, or as one does. HTML and CSS (app/lens.css); the element
 * around it only remembers the choice. Where the browser knows no `:has()`, it is not shown and nothing recedes.
 */
export function Lens({ chapter, words }: { chapter: Chapter; words: Words }) {
  const { lens } = words.figures;
  const { all, a, b, both } = lensCounts(chapter);
  const parts = [
    a > both && lens.counts.onlyA(a - both),
    b > both && lens.counts.onlyB(b - both),
    both > 0 && lens.counts.both(both),
  ].filter(Boolean);
  const counts = {
    both: `${lens.counts.all(all)}${parts.join(', ')}.`,
    a: lens.counts.a(a, all),
    b: lens.counts.b(b, all),
  };
  return (
    <>
      {/* On a phone it stays at the upper edge while the chapter passes below it (app/lens.css). */}
      <lens-choice className="lens-bar mt-2 block border-t border-rule pt-3 font-sans text-label print:hidden">
        <fieldset className="lens">
          <legend className="sr-only">{lens.title}</legend>
          <div className="-mx-2 flex flex-wrap">
            {choices.map((choice) => (
              <Choice
                key={choice}
                name="lens"
                value={choice}
                isFirst={choice === 'both'}
                label={lens.choices[choice]}
                short={lens.short[choice]}
              />
            ))}
          </div>
        </fieldset>
      </lens-choice>
      <div className="mb-8 border-b border-rule pb-3 font-sans text-label print:hidden">
        <p aria-live="polite" className="lens mt-1 max-w-[34rem] text-quiet">
          {choices.map((choice) => (
            <span key={choice} data-lens={choice}>
              {counts[choice]}
            </span>
          ))}
        </p>
        <Legend words={words} />
      </div>
    </>
  );
}

/** @param short what stands there on a phone; it is a part of the whole name */
function Choice({
  name,
  value,
  isFirst,
  label,
  short,
}: {
  name: string;
  value: string;
  isFirst: boolean;
  label: string;
  short?: string;
}) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-2 rounded-sm px-1.5 py-1.5 hover:bg-sheet has-checked:font-semibold">
      <input
        type="radio"
        name={name}
        value={value}
        defaultChecked={isFirst}
        autoComplete="off"
        aria-label={short && label}
        className="tick mt-0"
      />
      {short ? (
        <>
          <span className="sm:hidden">{short}</span>
          <span className="max-sm:hidden">{label}</span>
        </>
      ) : (
        label
      )}
    </label>
  );
}

/** What the marks after the sentences mean: the letters, and the five kinds with their signs; and how to do without them. */
function Legend({ words }: { words: Words }) {
  const { lens } = words.figures;
  const { kinds } = words.explainer;
  return (
    <SignedDisclosure className="mt-1" summary={lens.legend}>
      <p className="mt-1">{lens.legendAccounts}</p>
      <lens-choice>
        <fieldset className="lens mt-3">
          <legend className="font-semibold">{lens.marks.title}</legend>
          <div className="-mx-2 flex flex-wrap gap-x-1">
            {markLooks.map((look) => (
              <Choice key={look} name="marks" value={look} isFirst={look === 'letters'} label={lens.marks[look]} />
            ))}
          </div>
          <p className="text-quiet">{lens.marks.note}</p>
        </fieldset>
      </lens-choice>
      <dl className="mt-3 grid gap-2">
        {claimKinds.map((kind) => (
          <div key={kind} className="grid grid-cols-[2.25rem_1fr]">
            <dt className="contents font-semibold">
              {kind !== 'event' && <KindSign kind={kind} className="mt-0.5 size-5" />}
              <span className="col-start-2 first-letter:uppercase">
                {kinds[kind].name}
                {kind === 'event' && ` (${lens.noSign})`}
              </span>
            </dt>
            <dd className="col-start-2 text-quiet">{kinds[kind].meaning}</dd>
          </div>
        ))}
      </dl>
    </SignedDisclosure>
  );
}
