import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import { classPath } from '../receive-class-form';
import type { Named } from './likely-pupils';

/** Asks of a walk-in whether they are somebody on the roster. Leads to the form that makes one pupil of two, which asks again. */
export function LikelyLinks({
  classId,
  walkIn,
  candidates,
  lang,
  words,
}: {
  classId: string;
  walkIn: string;
  candidates: readonly Named[] | undefined;
  lang: Language;
  words: Words;
}) {
  return candidates?.map(({ id, name, identifier }) => (
    <a
      key={id}
      href={classPath(lang, classId, `/pupils/${walkIn}?into=${id}#merge`)}
      translate="no"
      className="no-print block w-fit py-1 font-sans text-label wrap-anywhere"
    >
      {words.classes.roster.isThis(identifier ? `${name} (${identifier})` : name)}
    </a>
  ));
}
