import type { ReactNode } from 'react';
import type { Language } from '@/lib/languages';
import { LivePupil } from '../live-class';

/** What a teacher asks of everybody, on a pupil's page: a sentence that is read out, the question, and the live line. */
export function PupilLesson({
  code,
  parts,
  lang,
}: {
  code: string;
  parts: Readonly<Record<'said' | 'round', ReactNode>>;
  lang: Language;
}) {
  return (
    <>
      <p role="status" data-live="said" className="mt-4 border-l-4 border-accent pl-4 font-semibold empty:hidden">
        {parts.said}
      </p>
      <div data-live="round">{parts.round}</div>
      <LivePupil code={code} lang={lang} />
    </>
  );
}
