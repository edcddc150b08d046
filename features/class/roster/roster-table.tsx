import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import type { OwnClass } from '../own-class';
import { classPath } from '../receive-class-form';
import type { listRoster } from './data';
import { LikelyLinks } from './likely-links';
import { likelyPupils } from './likely-pupils';

const head = 'sticky top-0 border-b-2 border-ink bg-paper py-2 text-left font-sans text-label font-semibold text-quiet';

/** Who is on the list, with what only instructors see beside the name. */
export function RosterTable({
  own,
  roster,
  lang,
  words,
}: {
  own: OwnClass;
  roster: Awaited<ReturnType<typeof listRoster>>;
  lang: Language;
  words: Words;
}) {
  const said = words.classes.roster;
  const likely = own.mayChange ? likelyPupils(roster) : null;
  return (
    <table className="mt-4 w-full border-collapse">
      <caption className="sr-only">{said.title}</caption>
      <thead>
        <tr>
          <th scope="col" className={head}>
            {said.name}
          </th>
          <th scope="col" className={`${head} pl-4`}>
            {said.identifier}
          </th>
          <th scope="col" className={`${head} pl-4`}>
            {said.state}
          </th>
        </tr>
      </thead>
      <tbody>
        {roster.map(({ id, name, identifier, joinedAt, isListed }) => (
          <tr key={id} className="border-b border-rule leading-snug">
            <th scope="row" className="py-2 text-left font-normal wrap-anywhere">
              <a href={classPath(lang, own.id, `/pupils/${id}`)} className="inline-block py-0.5">
                <bdi translate="no">{name}</bdi>
              </a>
              <LikelyLinks classId={own.id} walkIn={id} candidates={likely?.get(id)} lang={lang} words={words} />
            </th>
            <td className="py-2 pl-4 wrap-anywhere">
              <bdi translate="no">{identifier}</bdi>
            </td>
            <td className="py-2 pl-4">{joinedAt ? (isListed ? said.here : said.walkIn) : said.missing}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
