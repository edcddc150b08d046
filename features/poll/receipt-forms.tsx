import { Button } from '@/components/ui/button';
import { ChoiceList } from '@/components/ui/choice-list';
import { CodeField } from '@/components/ui/code-field';
import { PostForm } from '@/components/ui/post-form';
import { Select } from '@/components/ui/select';
import type { Words } from '@/content/editions';
import { phases, stances } from '@/content/facts/poll';
import type { Language } from '@/lib/languages';

/** Changes or takes back a vote that was cast on another device, by its receipt code: one form with two buttons. */
export function ReceiptForms({
  lang,
  words,
  typed = {},
  error,
  stanceError,
}: {
  lang: Language;
  words: Words;
  typed?: { phase?: string | undefined; stance?: string | undefined; receipt?: string | undefined };
  error?: string | undefined;
  stanceError?: string | undefined;
}) {
  const { poll } = words;
  const said = poll.receipt;
  return (
    <PostForm action="/poll/vote" lang={lang} className="grid gap-5">
      <CodeField
        name="receipt"
        label={said.label}
        hint={said.hint}
        error={error}
        defaultValue={typed.receipt}
        required
        maxLength={500}
      />
      <Select
        name="phase"
        label={said.phase}
        chosen={typed.phase ?? 'before'}
        choices={phases.map((phase) => ({ value: phase, label: poll.phases[phase] }))}
      />
      <ChoiceList
        name="stance"
        legend={said.stance}
        error={stanceError}
        chosen={typed.stance ? [typed.stance] : []}
        choices={stances.map((stance) => ({ value: stance, label: poll.stances[stance] }))}
      />
      <p className="flex flex-wrap gap-3">
        <Button>{poll.change}</Button>
        <Button rank="second" formAction="/poll/withdraw">
          {poll.withdraw}
        </Button>
      </p>
    </PostForm>
  );
}
