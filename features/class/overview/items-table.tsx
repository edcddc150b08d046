import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import { classPath } from '../receive-class-form';
import { HeatCell } from './heat-cell';
import type { ItemsByPupil } from './overview';

const head = 'sticky top-0 border-b-2 border-ink bg-paper py-2 font-sans text-label font-semibold text-quiet';

/**
 * Who got what for which question: a row for each pupil, which leads to their answers, a numbered column for each question.
 */
export function ItemsTable({
  classId,
  items,
  pupils,
  lang,
  words,
}: {
  classId: string;
  items: ItemsByPupil['items'];
  pupils: ItemsByPupil['pupils'];
  lang: Language;
  words: Words;
}) {
  const said = words.classes.answers;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="relative mt-6 max-h-svh overflow-auto print:max-h-none" aria-label={said.title} tabIndex={0}>
      <table className="border-collapse">
        <caption className="sr-only">{said.title}</caption>
        <thead>
          <tr>
            <th scope="col" className={`${head} left-0 z-1 min-w-36 pr-4 text-left`}>
              {said.pupil}
            </th>
            {items.map(({ id }, index) => (
              <th key={id} scope="col" className={`${head} min-w-11 px-1 text-center`}>
                {index + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pupils.map(({ id, name, points }) => (
            <tr key={id} data-key={id} className="border-b border-rule leading-snug">
              <th
                scope="row"
                className="sticky left-0 max-w-40 min-w-28 bg-paper py-1.5 pr-4 text-left font-normal wrap-anywhere sm:max-w-64 sm:min-w-48"
              >
                <a href={classPath(lang, classId, `/pupils/${id}`)} className="inline-block py-0.5">
                  <bdi translate="no">{name}</bdi>
                </a>
              </th>
              {items.map((item) => (
                <HeatCell key={item.id} points={points.get(item.id)} words={words} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="border-t-2 border-ink">
            <th scope="row" className="sticky left-0 bg-paper py-2 pr-4 text-left font-sans text-label font-semibold">
              {said.share}
            </th>
            {items.map(({ id, share }) => (
              <td key={id} className="px-1 py-2 text-center tabular-nums">
                {Math.round(100 * share)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
