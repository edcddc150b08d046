import type { Words } from '@/content/editions';
import type { OwnClass } from '@/features/class/own-class';
import { classPath } from '@/features/class/receive-class-form';
import type { Language } from '@/lib/languages';
import type { NamedPupil } from './names.data';

/** Who is who among the pupils who came from a platform. */
export function NamesPage({
  own,
  pupils,
  lang,
  words,
}: {
  own: OwnClass;
  /** Null when the platform does not tell. */
  pupils: readonly NamedPupil[] | null;
  lang: Language;
  words: Words;
}) {
  const said = words.lti.names;
  if (!pupils) return <p>{said.notTold}</p>;
  return (
    <>
      <p className="text-lead text-quiet">{said.text}</p>
      {pupils.length === 0 ? (
        <p className="mt-6">{said.nobody}</p>
      ) : (
        <table className="mt-6">
          <thead>
            <tr>
              <th scope="col" className="pr-8 text-left">
                {said.platform}
              </th>
              <th scope="col" className="text-left">
                {said.here}
              </th>
            </tr>
          </thead>
          <tbody>
            {pupils.map(({ id, shown, name }) => (
              <tr key={id}>
                <td className="pr-8 wrap-anywhere">{name ? <bdi translate="no">{name}</bdi> : said.unknown}</td>
                <td>
                  <a href={classPath(lang, own.id, `/pupils/${id}`)}>{shown}</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
