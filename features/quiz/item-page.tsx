import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import type { Attempt } from './attempt';
import { ItemForm } from './item-form';
import type { PublicItem } from './public-item';
import { ReturnCode } from './return-code-note';

/** One open item of an attempt, and how far one is. */
export function ItemPage({
  attempt,
  item,
  lang,
  words,
}: {
  attempt: Attempt;
  item: PublicItem;
  lang: Language;
  words: Words;
}) {
  return (
    <div className="mx-auto max-w-measure px-5 pt-8 sm:pt-14">
      <Progress attempt={attempt} item={item} words={words} />
      <div className="mt-6">
        <ItemForm attempt={attempt.id} item={item} lang={lang} words={words} />
      </div>
      <ReturnCode code={attempt.returnCode} words={words} />
    </div>
  );
}

/** The place of an item in its attempt, in words and as a bar. The chapter is not named: it could give an answer away. */
export function Progress({ attempt, item, words }: { attempt: Attempt; item: PublicItem; words: Words }) {
  const said = words.quiz.item;
  const number = attempt.items.indexOf(item.id) + 1;
  return (
    <>
      <h1 className="font-sans text-label font-semibold">{said.progress(number, attempt.items.length)}</h1>
      <svg aria-hidden="true" viewBox="0 0 100 2" preserveAspectRatio="none" className="mt-2 block h-1.5 w-full">
        <rect width="100" height="2" className="fill-rule" />
        <rect width={(100 * attempt.answers.length) / attempt.items.length} height="2" className="fill-accent" />
      </svg>
    </>
  );
}
