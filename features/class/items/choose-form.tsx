import { Button } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import { itemParts } from '@/content/facts/item';
import { partTitle } from '@/features/quiz/back-to';
import { getItem, listItemIds } from '@/features/quiz/bank';
import { itemTitle } from '@/features/quiz/item-title';
import { itemOf, type OwnItem } from '@/features/quiz/own-items/data';
import type { AskedId } from '@/features/quiz/own-items/own-item-id';
import type { Language } from '@/lib/languages';

type Option = { id: AskedId; prompt: string };

/** Chooses what a class is asked, of the bank by chapter and of own questions. */
export function ChooseForm({
  classId,
  chosen,
  mine,
  colleagues,
  lang,
  words,
}: {
  classId: string;
  chosen: readonly AskedId[];
  mine: readonly OwnItem[];
  /** Questions of a colleague that are chosen for this class. */
  colleagues: readonly OwnItem[];
  lang: Language;
  words: Words;
}) {
  const said = words.ownItems.choose;
  const ofOwn = (list: readonly OwnItem[]) =>
    list.map(({ id, content }) => ({ id, prompt: itemTitle(itemOf(id, content)) }));
  const groups: { title: string; options: Option[] }[] = [
    { title: said.own, options: ofOwn(mine.filter(({ isRetired }) => !isRetired)) },
    { title: said.colleague, options: ofOwn(colleagues) },
    ...itemParts.map((part) => ({
      title: partTitle(part, words),
      options: listItemIds(part).map((id) => ({ id, prompt: itemTitle(getItem(id, lang)) })),
    })),
  ];
  return (
    <PostForm action={`/classes/${classId}/items/choose`} lang={lang}>
      {groups
        .filter(({ options }) => options.length > 0)
        .map(({ title, options }) => {
          const ticked = options.filter(({ id }) => chosen.includes(id)).length;
          return (
            <details key={title} open={ticked > 0} className="border-t border-rule py-1.5">
              <summary className="cursor-pointer py-1.5 font-semibold text-accent underline underline-offset-4">
                {title}{' '}
                <span className="inline-block font-sans text-label font-normal text-quiet tabular-nums">
                  {ticked}/{options.length}
                </span>
              </summary>
              <fieldset className="m-0 min-w-0 border-0 p-0 pb-2">
                <legend className="sr-only">{title}</legend>
                {options.map(({ id, prompt }) => (
                  <label key={id} className="flex min-h-10 cursor-pointer items-start gap-3 py-1.5">
                    <input
                      className="tick"
                      type="checkbox"
                      name="items"
                      value={id}
                      defaultChecked={chosen.includes(id)}
                    />
                    <span>{prompt}</span>
                  </label>
                ))}
              </fieldset>
            </details>
          );
        })}
      <p className="mt-4 flex flex-wrap items-center gap-4">
        <Button>{said.submit}</Button>
        {chosen.length > 0 && <span className="text-quiet">{said.none}</span>}
      </p>
    </PostForm>
  );
}
