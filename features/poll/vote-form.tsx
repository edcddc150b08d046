import { Button } from '@/components/ui/button';
import { ChoiceList } from '@/components/ui/choice-list';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import { type Phase, type Stance, stances } from '@/content/facts/poll';
import { OnceField } from '@/features/site/once-field';
import type { Language } from '@/lib/languages';

/** The vote of one phase. `once` is a fresh token on tool pages; on reading pages an element writes it. */
export function VoteForm({
  phase,
  chosen,
  error,
  once,
  isQuestionHidden = false,
  lang,
  words,
}: {
  phase: Phase;
  chosen?: Stance | string | null;
  error?: string | undefined;
  once?: string;
  /** Where the page's title is the question, it is there for the ear alone. */
  isQuestionHidden?: boolean;
  lang: Language;
  words: Words;
}) {
  const { poll } = words;
  return (
    <PostForm action="/poll/vote" lang={lang}>
      <input type="hidden" name="phase" value={phase} />
      <OnceField {...(once && { value: once })} />
      <ChoiceList
        name="stance"
        legend={poll.question}
        isLegendHidden={isQuestionHidden}
        hint={poll.instruction}
        error={error}
        chosen={chosen ? [chosen] : []}
        choices={stances.map((stance) => ({ value: stance, label: poll.stances[stance] }))}
      />
      <Button className="mt-4">{chosen && !error ? poll.change : poll.submit}</Button>
    </PostForm>
  );
}
