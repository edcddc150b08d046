import { Button } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import { OnceField } from '@/features/site/once-field';
import { type Problem, problemAt } from '@/features/site/receive-form';
import type { Language } from '@/lib/languages';
import { ClaimsField } from './claims-field';
import type { Draft } from './draft';
import { OptionFields } from './option-fields';
import { TextArea } from './row-field';

/**
 * The form of a question of one kind.
 * @param action the address to which it is sent
 * @param draft what stands in it: the question as it is, or as it was typed
 * @param from the id of the draft that was read in, which is done with once the question is saved
 * @param version of the question that was loaded; absent for a new one
 * @param isAsked of a new one: whether everybody in the class is to be asked it
 */
export function OwnItemForm({
  action,
  draft,
  from,
  version,
  isAsked,
  once,
  problem,
  lang,
  words,
}: {
  action: string;
  draft: Draft;
  from?: string | undefined;
  version?: string | undefined;
  isAsked?: boolean;
  once: string;
  problem?: Problem | undefined;
  lang: Language;
  words: Words;
}) {
  const said = words.ownItems.form;
  return (
    <PostForm action={action} lang={lang} className="grid gap-10">
      <input type="hidden" name="kind" value={draft.kind} />
      {from && <input type="hidden" name="draft" value={from} />}
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      <OnceField value={once} />
      <TextArea
        name="prompt"
        label={said.prompt}
        hint={said.promptHint}
        error={problemAt(problem, 'prompt')}
        value={draft.prompt}
        rows={2}
      />
      <OptionFields draft={draft} problem={problem} words={words} />
      <ClaimsField chosen={draft.claims} error={problemAt(problem, 'claims')} words={words} />
      <item-preview
        className="empty:hidden"
        data-words={JSON.stringify({
          title: said.preview,
          choose: words.quiz.item.choose,
          accounts: words.quiz.item.accountAnswers,
        })}
      />
      {isAsked !== undefined && (
        <label className="flex items-start gap-3">
          <input className="tick" type="checkbox" name="ask" value="always" defaultChecked={isAsked} />
          <span>
            {said.ask} <span className="block font-sans text-label text-quiet">{said.askHint}</span>
          </span>
        </label>
      )}
      <div>
        <Button>{said.submit}</Button>
      </div>
    </PostForm>
  );
}
