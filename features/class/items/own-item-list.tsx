import { ButtonLink } from '@/components/ui/button';
import type { Words } from '@/content/editions';
import { itemKinds } from '@/content/facts/item';
import type { OwnItem } from '@/features/quiz/own-items/data';
import type { Language } from '@/lib/languages';
import { classPath } from '../receive-class-form';

/** The instructor's own questions, and the ways to a new one: a form for each kind. */
export function OwnItemList({
  classId,
  items,
  lang,
  words,
}: {
  classId: string;
  items: readonly OwnItem[];
  lang: Language;
  words: Words;
}) {
  const { mine, kinds } = words.ownItems;
  return (
    <>
      <p className="mt-2">{items.length === 0 ? mine.none : mine.text}</p>
      <ul className="mt-4">
        {items.map(({ id, content, isRetired }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-rule py-2">
            <span>
              {content.words.prompt}{' '}
              <span className="font-sans text-label text-quiet">
                {kinds[content.fact.kind]}
                {isRetired && `, ${mine.retired}`}
              </span>
            </span>
            <a href={classPath(lang, classId, `/items/${id}`)} className="inline-block py-1 font-sans text-label">
              {mine.edit}
              <span className="sr-only">: {content.words.prompt}</span>
            </a>
          </li>
        ))}
      </ul>
      <h3 className="mt-6 font-semibold">{mine.make}</h3>
      <ul className="mt-3 flex flex-wrap gap-2">
        <li>
          <ButtonLink rank="second" href={classPath(lang, classId, '/items/new?kind=one&true-false')}>
            {mine.trueFalse}
          </ButtonLink>
        </li>
        {itemKinds.map((kind) => (
          <li key={kind}>
            <ButtonLink rank="second" href={classPath(lang, classId, `/items/new?kind=${kind}`)}>
              {kinds[kind]}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </>
  );
}
