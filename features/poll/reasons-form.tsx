import { Button } from '@/components/ui/button';
import { ChoiceList } from '@/components/ui/choice-list';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import { type Phase, reasons } from '@/content/facts/poll';
import { OnceField } from '@/features/site/once-field';
import type { Language } from '@/lib/languages';

/** Which arguments moved a voter: a fixed list to tick, sent with the vote as it stands. */
export function ReasonsForm({
  phase,
  stance,
  chosen,
  error,
  once,
  lang,
  words,
}: {
  phase: Phase;
  stance: string;
  chosen: readonly string[];
  error?: string | undefined;
  once: string;
  lang: Language;
  words: Words;
}) {
  const said = words.poll.reasons;
  return (
    <PostForm action="/poll/vote" lang={lang}>
      <input type="hidden" name="phase" value={phase} />
      <input type="hidden" name="stance" value={stance} />
      {/* Sent even when nothing is ticked: then no argument did. */}
      <input type="hidden" name="reasons" value="" />
      <OnceField value={once} />
      <ChoiceList
        type="checkbox"
        name="reasons"
        legend={said.title}
        hint={said.hint}
        error={error}
        chosen={chosen}
        choices={reasons.map((reason) => ({ value: reason, label: said.list[reason] }))}
      />
      <Button className="mt-4" rank="second">
        {said.submit}
      </Button>
    </PostForm>
  );
}
