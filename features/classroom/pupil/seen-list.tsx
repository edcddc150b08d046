import type { Words } from '@/content/editions';
import { dayInWords, dayOf } from '@/lib/day';
import type { Language } from '@/lib/languages';

/** What an instructor sees of a pupil, and until when. Said before a name is given, and on the pupil's page. */
export function SeenList({ expiresAt, lang, words }: { expiresAt: Date | null; lang: Language; words: Words }) {
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
    </>
  );
}
