import type { Words } from '@/content/editions';
import type { GradeCounts } from './grades.data';

/** For a teacher: how far the grades of the class have got on their way to the platform. */
export function GradesSection({ counts, words }: { counts: GradeCounts; words: Words }) {
  const said = words.lti.grades;
  return (
    <section aria-labelledby="platform-grades" className="mt-8">
      <h2 id="platform-grades" className="text-title-3">
        {said.title}
      </h2>
      <p className="mt-1">{said.text}</p>
      <p className="mt-1">{said.counts(counts)}</p>
      {counts.refused > 0 && <p className="mt-1 border-l-4 border-wrong pl-4">{said.refused}</p>}
    </section>
  );
}
