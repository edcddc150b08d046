import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import type { OwnClass } from '../own-class';
import { classPath } from '../receive-class-form';
import { inView, type PupilProgress, totalsOf } from './overview';

/** So many names are read at a glance; the others are in the table. */
const mostNames = 12;

/** Who is here and who is missing: what an instructor wants to know when the lesson begins. */
export function MissingSection({
  own,
  pupils,
  lang,
  words,
}: {
  own: OwnClass;
  pupils: readonly PupilProgress[];
  lang: Language;
  words: Words;
}) {
  const said = words.classes.page;
  const totals = totalsOf(pupils);
  const missing = inView(pupils, { show: 'missing', order: 'name', find: '' }, (name) => name);
  const walkIns = totals.pupils - missing.length - totals.listedHere;
  return (
    <section aria-labelledby="missing">
      <h2 id="missing" className="text-title-2">
        {totals.pupils === 0 ? said.nobody : said.here(totals.listedHere, totals.listed, walkIns)}
      </h2>
      {missing.length > 0 && (
        <>
          <h3 className="mt-3 font-sans text-label font-semibold text-quiet">{said.missing}</h3>
          <ul className="mt-1 columns-2 gap-6 leading-snug sm:columns-3 lg:columns-2">
            {missing.slice(0, mostNames).map(({ id, name }) => (
              <li key={id} data-key={id} className="break-inside-avoid py-1 wrap-anywhere">
                <bdi translate="no">{name}</bdi>
              </li>
            ))}
          </ul>
          {missing.length > mostNames && (
            <p className="mt-2">
              <a href={classPath(lang, own.id, '?show=missing#pupils')}>
                {words.classes.roster.more(missing.length - mostNames)}
              </a>
            </p>
          )}
        </>
      )}
      {missing.length === 0 && totals.listed > 0 && <p className="mt-2">{said.nobodyMissing}</p>}
      {totals.listed === 0 && (
        <p className="mt-2">
          {said.noRoster} <a href={classPath(lang, own.id, '/roster')}>{said.addRoster}</a>
        </p>
      )}
    </section>
  );
}
