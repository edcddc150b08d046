import type { Words } from '@/content/editions';
import { dayInWords, dayOf } from '@/lib/day';
import type { Language } from '@/lib/languages';

/**
 * What an instructor sees of a pupil, and until when. Said before a name is given, and on the pupil's page.
 * @param code of the class, whose data sheet tells the rest; null where no class is named yet
 */
export function SeenList({
  expiresAt,
  code,
  lang,
  words,
}: {
  expiresAt: Date | null;
  code: string | null;
  lang: Language;
  words: Words;
}) {
  const said = words.pupil.sees;
  return (
    <>
      <ul className="mt-2 list-disc pl-6">
        {said.list.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p className="mt-2">{said.not}</p>
      {expiresAt && <p className="mt-2 text-quiet">{said.ends(dayInWords(dayOf(expiresAt), lang))}</p>}
      {code && (
        <p className="mt-2">
          <a href={`/${lang}/class/${code}/data-sheet`}>{words.classes.sheet.link}</a>
        </p>
      )}
    </>
  );
}
