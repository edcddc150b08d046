import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import type { OwnClass } from '../own-class';
import { classPath } from '../receive-class-form';
import type { RosterEntry } from '../roster/data';
import type { Group } from './data';

/** The groups of a class: who is in each, and what it reads. */
export function GroupList({
  own,
  groups,
  pupils,
  lang,
  words,
}: {
  own: OwnClass;
  groups: readonly Group[];
  pupils: readonly RosterEntry[];
  lang: Language;
  words: Words;
}) {
  const said = words.classes.groups;
  const inWords = new Intl.ListFormat(lang);
  return (
    <ul className="mb-10 grid gap-4">
      {groups.map(({ name, chapters, pupils: ids }) => (
        <li key={name} className="rounded-sm border border-rule bg-sheet p-5">
          <h2 className="text-title-3 wrap-anywhere">
            <bdi translate="no">{name}</bdi>
          </h2>
          <p className="mt-1 wrap-anywhere">
            <bdi translate="no">
              {inWords.format(pupils.filter(({ id }) => ids.includes(id)).map((pupil) => pupil.name))}
            </bdi>
          </p>
          <p className="mt-1 font-sans text-label text-quiet">
            {said.reads(inWords.format(chapters.map((slug) => words.chapters[slug].title)))}
          </p>
          <p className="mt-1 font-sans text-label">
            <a
              href={classPath(lang, own.id, `/groups?group=${encodeURIComponent(name)}#group-title`)}
              className="inline-block py-1"
            >
              {said.change}
              <span className="sr-only"> {name}</span>
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
