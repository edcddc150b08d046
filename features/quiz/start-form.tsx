import { Button } from '@/components/ui/button';
import { ChoiceList } from '@/components/ui/choice-list';
import { PostForm } from '@/components/ui/post-form';
import { Select } from '@/components/ui/select';
import type { Words } from '@/content/editions';
import { itemParts } from '@/content/facts/item';
import { OnceField } from '@/features/site/once-field';
import type { Language } from '@/lib/languages';
import { feedbacks } from './attempt';
import { partTitle } from './back-to';

const lengths = [5, 10, 20];

/** The choice of a quiz: about what, how long, explained when. `chosen` and `errors` keep what was sent. */
export function StartForm({
  once,
  chosen = {},
  errors = {},
  lang,
  words,
}: {
  once: string;
  chosen?: { scope?: string | undefined; length?: string | undefined; feedback?: string | undefined };
  errors?: { scope?: string | undefined; length?: string | undefined; feedback?: string | undefined };
  lang: Language;
  words: Words;
}) {
  const { start } = words.quiz;
  return (
    <PostForm action="/quiz/start" lang={lang} className="grid gap-6">
      <OnceField value={once} />
      <Select
        name="scope"
        label={start.scope}
        chosen={chosen.scope ?? 'all'}
        error={errors.scope}
        choices={[
          { value: 'all', label: start.all },
          ...itemParts.map((part) => ({ value: part, label: partTitle(part, words) })),
        ]}
      />
      <Select
        name="length"
        label={start.length}
        chosen={chosen.length ?? '10'}
        error={errors.length}
        choices={[
          ...lengths.map((n) => ({ value: String(n), label: start.lengths(n) })),
          { value: 'all', label: start.lengthAll },
        ]}
      />
      <div className="[&_legend]:font-sans [&_legend]:text-label">
        <ChoiceList
          name="feedback"
          legend={start.feedback}
          isInline
          chosen={[chosen.feedback ?? 'at-once']}
          error={errors.feedback}
          choices={feedbacks.map((value) => ({ value, label: value === 'at-once' ? start.atOnce : start.atEnd }))}
        />
      </div>
      <p>
        <Button>{start.submit}</Button>
      </p>
    </PostForm>
  );
}

/** Starts the quiz of one chapter from that chapter's end. */
export function ChapterQuizForm({
  scope,
  count,
  lang,
  words,
}: {
  scope: string;
  count: number;
  lang: Language;
  words: Words;
}) {
  const { chapter } = words.explainer;
  return (
    <section aria-labelledby="check" className="mt-14 border-t-4 border-accent pt-4">
      <h2 id="check" className="text-title-3">
        {chapter.check}
      </h2>
      <p className="mt-2 mb-4 text-quiet">{chapter.checkText(count)}</p>
      <PostForm action="/quiz/start" lang={lang}>
        <input type="hidden" name="scope" value={scope} />
        <input type="hidden" name="length" value="all" />
        <OnceField />
        <Button rank="second">{chapter.startCheck}</Button>
      </PostForm>
    </section>
  );
}
