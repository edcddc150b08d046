import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import type { OwnClass } from '../own-class';
import { nameKeyOf } from '../pupil-name';
import { likelyPupils } from '../roster/likely-pupils';
import { inView, type PupilProgress, totalsOf, type View } from './overview';
import { PupilTable } from './pupil-table';
import { ViewForm } from './view-form';

/** The pupils of a class as a view shows them, with the form that chooses the view. */
export function PupilsSection({
  own,
  pupils,
  view,
  lang,
  words,
}: {
  own: OwnClass;
  pupils: readonly PupilProgress[];
  view: View;
  lang: Language;
  words: Words;
}) {
  const said = words.classes;
  // The page has said above that nobody is there.
  if (pupils.length === 0) return null;
  const shown = inView(pupils, view, nameKeyOf);
  const totals = totalsOf(pupils);
  return (
    <section aria-labelledby="pupils">
      <h2 id="pupils" className="text-title-2">
        {said.table.title}
      </h2>
      <p className="mt-1 text-quiet">
        {said.table.showing(shown.filter(({ isTrial }) => !isTrial).length, totals.pupils)}
      </p>
      {totals.pupils > 0 && <ViewForm view={view} words={words} />}
      {shown.length > 0 ? (
        <PupilTable
          own={own}
          pupils={shown}
          totals={totals}
          likely={likelyPupils(own.mayChange ? pupils.filter(({ isTrial }) => !isTrial) : [])}
          lang={lang}
          words={words}
        />
      ) : (
        <p className="mt-4">{totals.pupils === 0 ? said.page.nobody : said.table.none}</p>
      )}
    </section>
  );
}
