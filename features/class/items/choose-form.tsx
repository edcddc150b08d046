import { Button } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import { itemParts } from '@/content/facts/item';
import { partTitle } from '@/features/quiz/back-to';
import { getItem, listItemIds } from '@/features/quiz/bank';
import { itemTitle } from '@/features/quiz/item-title';
import { itemOf, type OwnItem } from '@/features/quiz/own-items/data';
import type { Problem } from '@/features/site/receive-form';
import type { Language } from '@/lib/languages';
import { isCheck } from './ask-plan.data';
import type { ChooseFields } from './choose-fields';
import { type Option, OptionGroup } from './option-group';
import { PerPartFields } from './per-part-fields';

/** Chooses what a class is asked, of the bank by chapter and of own questions: for everybody, or to draw from. */
export function ChooseForm({
  classId,
  fields,
  mine,
  colleagues,
  problem,
  lang,
  words,
}: {
  classId: string;
  /** What is chosen, or what was typed. */
  fields: ChooseFields;
  mine: readonly OwnItem[];
  /** Questions of a colleague that are chosen for this class. */
  colleagues: readonly OwnItem[];
  problem?: Problem | undefined;
  lang: Language;
  words: Words;
}) {
  const said = words.ownItems.choose;
  const ofOwn = (list: readonly OwnItem[]): Option[] =>
    list.map(({ id, content }) => ({ id, prompt: itemTitle(itemOf(id, content)), isCheck: false }));
  const groups: { title: string; options: Option[] }[] = [
    { title: said.own, options: ofOwn(mine.filter(({ isRetired }) => !isRetired)) },
    { title: said.colleague, options: ofOwn(colleagues) },
    ...itemParts.map((part) => ({
      title: partTitle(part, words),
      options: listItemIds(part).map((id) => ({ id, prompt: itemTitle(getItem(id, lang)), isCheck: isCheck(id) })),
    })),
  ];
  return (
    <PostForm action={`/classes/${classId}/items/choose`} lang={lang}>
      <p className="mb-4">{said.how}</p>
      {groups
        .filter(({ options }) => options.length > 0)
        .map(({ title, options }) => (
          <OptionGroup key={title} title={title} options={options} fields={fields} words={words} />
        ))}
      <PerPartFields fields={fields} problem={problem} words={words} />
      <label className="flex items-start gap-3 border-t border-rule py-3">
        <input className="tick" type="checkbox" name="checks" value="on" defaultChecked={fields.hasChecks} />
        <span>
          {said.checks} <span className="block font-sans text-label text-quiet">{said.checksHint}</span>
        </span>
      </label>
      <p className="mt-4">
        <Button>{said.submit}</Button>
      </p>
    </PostForm>
  );
}
