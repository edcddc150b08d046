import type { Words } from '@/content/editions';
import type { OwnQuestions } from '@/features/quiz/asked-item';
import { getItem, isItemId } from '@/features/quiz/bank';
import { itemTitle } from '@/features/quiz/item-title';
import { isOwnItemId } from '@/features/quiz/own-items/own-item-id';
import type { Language } from '@/lib/languages';
import type { OwnClass } from '../own-class';
import { classPath } from '../receive-class-form';
import { HeatLegend } from './heat-cell';
import { ItemsTable } from './items-table';
import type { ItemsByPupil } from './overview';

/** So many pupils stand on one page. */
const pupilsOnPage = 100;

/** The table of items by pupil with its legend, a hundred pupils at a time. @param from as the address says it, from 1 */
export function ItemsByPupilSection({
  own,
  all,
  questions,
  from,
  lang,
  words,
}: {
  own: OwnClass;
  all: ItemsByPupil;
  /** The own questions among them. */
  questions: OwnQuestions;
  from: string | null;
  lang: Language;
  words: Words;
}) {
  const said = words.classes.answers;
  const { pupils } = all;
  // Own questions last, the oldest first, as on the projector; the others keep the order of the bank.
  const mine: readonly string[] = [...questions.keys()];
  const items = all.items.toSorted((a, b) => mine.indexOf(a.id) - mine.indexOf(b.id));
  if (items.length === 0) return <p className="mt-6">{said.none}</p>;
  const pages = Array.from({ length: Math.ceil(pupils.length / pupilsOnPage) }, (_, page) => page * pupilsOnPage);
  const first = pages.find((start) => String(start + 1) === from) ?? 0;
  return (
    <>
      {pages.length > 1 && (
        <ul className="mt-4 flex flex-wrap gap-x-4 font-sans text-label">
          {pages.map((start) => (
            <li key={start}>
              <a
                href={classPath(lang, own.id, `/answers?from=${start + 1}`)}
                aria-current={start === first ? 'page' : undefined}
                className="inline-block py-1 aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:no-underline"
              >
                {said.page(start + 1, Math.min(start + pupilsOnPage, pupils.length))}
              </a>
            </li>
          ))}
        </ul>
      )}
      <HeatLegend words={words} />
      <ItemsTable
        classId={own.id}
        lang={lang}
        items={items}
        pupils={pupils.slice(first, first + pupilsOnPage)}
        words={words}
      />
      <section aria-labelledby="legend" className="mt-10">
        <h2 id="legend" className="text-title-3">
          {said.legend}
        </h2>
        <ol className="mt-3 max-w-measure list-decimal pl-10">
          {items.map(({ id, n, share }) => (
            <li key={id} className="py-1">
              <ItemText id={id} questions={questions} lang={lang} />{' '}
              <span className="font-sans text-label text-quiet">
                {said.asked(n)}, {Math.round(100 * share)} %
              </span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function ItemText({ id, questions, lang }: { id: string; questions: OwnQuestions; lang: Language }) {
  const item = isItemId(id) ? getItem(id, lang) : isOwnItemId(id) ? questions.get(id) : undefined;
  return item ? itemTitle(item) : id;
}
