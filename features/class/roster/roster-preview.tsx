import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field-error';
import { PostForm } from '@/components/ui/post-form';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import type { Words } from '@/content/editions';
import { type Problem, problemAt } from '@/features/site/receive-form';
import type { Language } from '@/lib/languages';
import { type Reading, readings } from './list-columns';
import { askedSentence, lineSentences } from './preview-words';
import { planMark } from './read-roster';
import type { Roster } from './roster-lines';
import { additionsOf, type Entry, isAsked } from './roster-plan';

/** What a list would do, before it does: who is added, who is known, what needs the teacher's word, what was not understood. */
export function RosterPreview({
  classId,
  text,
  reading,
  roster,
  plan,
  ticked,
  problem,
  lang,
  words,
}: {
  classId: string;
  text: string;
  reading: Reading;
  roster: Roster;
  /** Before any word of the teacher's. */
  plan: readonly Entry[];
  /** The lines that were ticked before. */
  ticked: ReadonlySet<number>;
  problem?: Problem | undefined;
  lang: Language;
  words: Words;
}) {
  const said = words.classes.roster.preview;
  const adds = additionsOf(plan);
  const named = (is: Entry['is']) => plan.filter((entry) => entry.is === is);
  const [known, numbers] = [named('known'), named('number')];
  const { unfit, skipped, repeats } = lineSentences(roster, plan, words);
  return (
    <PostForm action={`/classes/${classId}/roster`} lang={lang} encType="multipart/form-data" className="grid gap-8">
      <FieldError field="names" message={problemAt(problem, 'names')} />
      {unfit.length > 0 && <Lines title={said.unfit} text={said.unfitText} lines={unfit} isOpen />}
      <Asked plan={plan} ticked={ticked} words={words} />
      <section aria-labelledby="adds">
        <h2 id="adds" className="text-title-3">
          {said.adds(adds.length)}
        </h2>
        <Names pupils={adds} />
        <Columns roster={roster} reading={reading} words={words} />
      </section>
      {numbers.length > 0 && (
        <section aria-labelledby="numbers">
          <h2 id="numbers" className="text-title-3">
            {said.numbers(numbers.length)}
          </h2>
          <Names pupils={numbers} />
        </section>
      )}
      {known.length > 0 && (
        <details>
          <summary className="inline-block cursor-pointer py-2 font-sans text-label text-accent underline underline-offset-4">
            {said.knows(known.length)}
          </summary>
          <Names pupils={known} />
        </details>
      )}
      {skipped.length > 0 && <Lines title={said.skipped} lines={[...skipped, ...repeats]} />}
      {skipped.length === 0 && repeats.length > 0 && (
        <Lines title={words.classes.roster.repeated(repeats.length)} lines={repeats} />
      )}
      <input type="hidden" name="shown" value={planMark(plan)} />
      <p className="flex flex-wrap gap-3">
        <Button name="step" value="add">
          {said.add(adds.length)}
        </Button>
      </p>
      <details open={problem !== undefined}>
        <summary className="inline-block cursor-pointer py-2 font-sans text-label text-accent underline underline-offset-4">
          {said.correct}
        </summary>
        <div className="mt-2 grid gap-4">
          <TextArea
            name="names"
            id="corrected"
            label={words.classes.roster.label}
            defaultValue={text}
            rows={12}
            isPasted
          />
          <p>
            <Button rank="second" name="step" value="look">
              {said.again}
            </Button>
          </p>
        </div>
      </details>
    </PostForm>
  );
}

function Asked({ plan, ticked, words }: { plan: readonly Entry[]; ticked: ReadonlySet<number>; words: Words }) {
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

/** Where the list had columns: which is what, and another way to read them. */
function Columns({ roster, reading, words }: { roster: Roster; reading: Reading; words: Words }) {
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

const Names = ({ pupils }: { pupils: readonly { name: string; identifier: string | null }[] }) => (
  <ol translate="no" className="mt-2 list-decimal columns-1 gap-8 pl-8 leading-snug sm:columns-2">
    {pupils.map(({ name, identifier }, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: two may have one name and no identifier
      <li key={index} className="break-inside-avoid py-0.5 wrap-anywhere">
        <bdi translate="no">{name}</bdi>
        {identifier && (
          <span className="font-sans text-label text-quiet">
            {' '}
            {/* One that is 10b-07 is not broken at its hyphen. */}
            <bdi translate="no" className="inline-block">
              {identifier}
            </bdi>
          </span>
        )}
      </li>
    ))}
  </ol>
);

function Lines({ title, text, lines, isOpen }: { title: string; text?: string; lines: ReactNode[]; isOpen?: boolean }) {
  return (
    <details open={isOpen}>
      <summary className="inline-block cursor-pointer py-2 font-sans text-label text-accent underline underline-offset-4">
        {title} ({lines.length})
      </summary>
      {text && <p className="text-quiet">{text}</p>}
      <ul className="mt-2 list-disc pl-6 wrap-anywhere">
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: never reordered
          <li key={index}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
