import type { Words } from '@/content/editions';
import { classPath } from '@/features/class/receive-class-form';
import type { Language } from '@/lib/languages';
import type { GradeCounts } from './grades.data';
import { GradesSection } from './grades-section';

/** On the page of a class: what there is of the platform from which its pupils come. */
export function PlatformSection({
  classId,
  hasNames,
  counts,
  lang,
  words,
}: {
  classId: string;
  hasNames: boolean;
  counts: GradeCounts | null;
  lang: Language;
  words: Words;
}) {
  if (!hasNames && !counts) return null;
  return (
    <div className="no-print mx-auto max-w-wide px-5">
      {counts && <GradesSection counts={counts} words={words} />}
      {hasNames && (
        <p className="mt-4">
          <a href={classPath(lang, classId, '/names')}>{words.lti.names.title}</a>
        </p>
      )}
    </div>
  );
}
