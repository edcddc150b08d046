import type { Words } from '@/content/editions';
import { written } from '@/features/quiz/scoring';
import { timeInWords } from '@/lib/day';
import type { Language } from '@/lib/languages';
import type { PupilProgress } from '../overview/overview';
import type { OwnClass } from '../own-class';
import type { Sheet } from './answer-sheet.data';
import { AnswerTable } from './answer-table';

/** A pupil's attempts with points and times, and under each its answers. */
export function AttemptList({
  own,
  pupil,
  sheet: { answersOf, questions },
  lang,
  words,
}: {
  own: OwnClass;
  pupil: PupilProgress;
  sheet: Sheet;
  lang: Language;
  words: Words;
}) {
  const said = words.classes.pupil;
  if (pupil.attempts.length === 0) return <p className="mt-2">{said.none}</p>;
  return (
    <ul className="mt-2 grid gap-6">
      {pupil.attempts.map(({ id, number, handedInAt, answered, items, score, max, isLate }) => (
        <li key={id} className="min-w-0">
          <p className="max-w-measure">
            <strong className="font-semibold">{said.attempt(number)}:</strong>{' '}
            {handedInAt
              ? `${written(score)} / ${written(max)}, ${said.finished(timeInWords(handedInAt, own.zone, lang))}`
              : said.open(answered, items)}
            {isLate && <strong className="text-wrong"> {words.classes.table.late}</strong>}
          </p>
          {answersOf.has(id) && (
            <AnswerTable
              own={own}
              answers={answersOf.get(id) ?? []}
              questions={questions}
              caption={said.attempt(number)}
              lang={lang}
              words={words}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
