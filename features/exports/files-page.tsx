import type { Words } from '@/content/editions';
import type { PupilProgress } from '@/features/class/overview/overview';
import type { OwnClass } from '@/features/class/own-class';
import { classPath } from '@/features/class/receive-class-form';
import type { Language } from '@/lib/languages';
import { gradebookFormats, inGradebook, scaleOf } from './gradebook';

/** The files of a class: what each holds, how a spreadsheet opens it, and whom a gradebook has to leave out. */
export function FilesPage({
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
  const { files: said, page } = words.classes;
  const file = (name: string) => `/classes/${own.id}/${name}`;
  const unknown = inGradebook(pupils).filter(({ identifier }) => !identifier);
  const { outOf, isShare } = scaleOf(pupils);
  return (
    <>
      <p className="text-lead text-quiet">{said.standfirst}</p>
      <h2 className="mt-8 text-title-3">{said.scores}</h2>
      <p className="mt-1">{said.scoresText}</p>
      <Downloads
        links={[
          [file('scores.csv?bom=1'), page.scoresCsv],
          [file('scores.csv?bom=1&sep=semicolon'), page.scoresSemicolon],
        ]}
      />
      <h2 className="mt-8 text-title-3">{said.answers}</h2>
      <p className="mt-1">{said.answersText}</p>
      <Downloads
        links={[
          [file('answers.csv?bom=1'), page.answersCsv],
          [file('answers.csv?bom=1&sep=semicolon'), page.answersSemicolon],
        ]}
      />
      <h2 className="mt-8 text-title-3">{said.gradebook}</h2>
      <p className="mt-1">
        {said.gradebookText(String(outOf))} {isShare && said.share}
      </p>
      <Downloads links={gradebookFormats.map((one) => [file(`gradebook.csv?for=${one}`), said.formats[one]])} />
      <p className="mt-1 text-quiet">{said.canvasText}</p>
      {unknown.length > 0 && (
        <section aria-label={said.missing(unknown.length)} className="mt-4 border-l-4 border-wrong pl-4">
          <p>{said.missing(unknown.length)}</p>
          <ul className="mt-1 columns-2 gap-6">
            {unknown.map(({ id, name }) => (
              <li key={id} className="break-inside-avoid wrap-anywhere">
                <bdi translate="no">{name}</bdi>
              </li>
            ))}
          </ul>
          <p className="mt-2">
            <a href={classPath(lang, own.id, '/roster')}>{said.addIdentifier}</a>
          </p>
        </section>
      )}
      <h2 className="mt-8 text-title-3">{page.csvTitle}</h2>
      <p className="mt-1">{page.csvHint}</p>
    </>
  );
}

const Downloads = ({ links }: { links: readonly (readonly [string, string])[] }) => (
  <p className="mt-1 font-sans text-label">
    {links.map(([href, label]) => (
      <a key={href} href={href} className="inline-block py-1.5 pr-6">
        {label}
      </a>
    ))}
  </p>
);
