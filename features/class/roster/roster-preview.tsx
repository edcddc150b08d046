import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { FieldError } from '@/components/ui/field-error';
import { PostForm } from '@/components/ui/post-form';
import { TextArea } from '@/components/ui/text-area';
import type { Words } from '@/content/editions';
import { type Problem, problemAt } from '@/features/site/receive-form';
import type { Language } from '@/lib/languages';
import type { Reading } from './list-columns';
import { PreviewAsked } from './preview-asked';
import { PreviewColumns } from './preview-columns';
import { PreviewLines, PreviewNames } from './preview-lists';
import { lineSentences } from './preview-words';
import { planMark } from './read-roster';
import type { Roster } from './roster-lines';
import { additionsOf, type Entry } from './roster-plan';

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
      {unfit.length > 0 && <PreviewLines title={said.unfit} text={said.unfitText} lines={unfit} isOpen />}
      <PreviewAsked plan={plan} ticked={ticked} words={words} />
      <section aria-labelledby="adds">
        <h2 id="adds" className="text-title-3">
          {said.adds(adds.length)}
        </h2>
        <PreviewNames pupils={adds} />
        <PreviewColumns roster={roster} reading={reading} words={words} />
      </section>
      {numbers.length > 0 && (
        <section aria-labelledby="numbers">
          <h2 id="numbers" className="text-title-3">
            {said.numbers(numbers.length)}
          </h2>
          <PreviewNames pupils={numbers} />
        </section>
      )}
      {known.length > 0 && (
        <Disclosure summary={said.knows(known.length)}>
          <PreviewNames pupils={known} />
        </Disclosure>
      )}
      {skipped.length > 0 && <PreviewLines title={said.skipped} lines={[...skipped, ...repeats]} />}
      {skipped.length === 0 && repeats.length > 0 && (
        <PreviewLines title={words.classes.roster.repeated(repeats.length)} lines={repeats} />
      )}
      <input type="hidden" name="shown" value={planMark(plan)} />
      <p className="flex flex-wrap gap-3">
        <Button name="step" value="add">
          {said.add(adds.length)}
        </Button>
      </p>
      <Disclosure open={problem !== undefined} summary={said.correct}>
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
      </Disclosure>
    </PostForm>
  );
}
