import type { Words } from '@/content/editions';
import { classPath } from '@/features/class/receive-class-form';
import type { Language } from '@/lib/languages';
import type { GradeCounts } from './grades.data';
import { GradesSection } from './grades-section';
import { NamingForm } from './naming-form';
import { TieForm } from './tie-form';

/** On the page of a class: what there is of the platform from which its pupils come. */
export function PlatformSection({
  classId,
  hasNames,
  counts,
  others,
  takesNames,
  lang,
  words,
}: {
  classId: string;
  hasNames: boolean;
  counts: GradeCounts | null;
  /** The teacher's other classes, to which the link could lead; null where no link leads here. */
  others: readonly { id: string; title: string }[] | null;
  takesNames: boolean | null;
  lang: Language;
  words: Words;
}) {
  if (!hasNames && !counts && !others) return null;
  return (
    <div className="no-print mx-auto max-w-wide px-5">
      {counts && <GradesSection counts={counts} words={words} />}
      {hasNames && (
        <p className="mt-4">
          <a href={classPath(lang, classId, '/names')}>{words.lti.names.title}</a>
        </p>
      )}
      {others && takesNames !== null && (
        <div className="mt-8">
          <NamingForm classId={classId} takesNames={takesNames} lang={lang} words={words} />
        </div>
      )}
      {others && others.length > 0 && (
        <div className="mt-8">
          <TieForm classId={classId} others={others} lang={lang} words={words} />
        </div>
      )}
    </div>
  );
}
