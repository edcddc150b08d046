import type { ReactNode } from 'react';
import type { Words } from '@/content/editions';
import { timeInWords } from '@/lib/day';
import type { Language } from '@/lib/languages';
import type { Attempt } from './attempt';
import type { ClassWork } from './class-work';

/** In place of a result that its class tells later: that all is answered, and when the points come. */
export function HeldResult({
  attempt,
  work,
  next,
  lang,
  words,
}: {
  attempt: Attempt;
  work: ClassWork;
  /** What the class asks for next. */
  next: ReactNode;
  lang: Language;
  words: Words;
}) {
  const said = words.pupil.quiz;
  const n = attempt.items.length;
  return (
    <div className="mx-auto max-w-measure px-5 pt-10 sm:pt-16">
      <h1 className="text-title-1">{said.heldTitle}</h1>
      <p role="status" className="mt-4 text-lead">
        {work.due ? said.heldUntil(n, timeInWords(work.due, work.zone, lang)) : said.held(n)}
      </p>
      {next}
    </div>
  );
}
