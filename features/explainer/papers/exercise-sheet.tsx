import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import { ExerciseTable } from '../guide/exercise-table';
import { NameLine, Paper } from './paper';

/** The exercise of the guide as a sheet for pupils: what to do, ways to begin a sentence, the points, and room to write. */
export function ExerciseSheet({ lang, words }: { lang: Language; words: Words }) {
  const { exercise } = words.teach;
  return (
    <Paper title={words.papers.exercise.title} standfirst={exercise.lead.text} lang={lang} words={words}>
      <NameLine words={words} />
      <ol className="mt-6 grid list-decimal gap-1 pl-6 print:mt-4">
        {exercise.steps.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      <section aria-labelledby="starters" className="mt-6 print:mt-2">
        <h2 id="starters" className="font-sans text-label font-semibold">
          {exercise.starters.title}
        </h2>
        <ul className="mt-1 grid gap-x-6 sm:grid-cols-2 print:grid-cols-2 print:font-sans print:text-label">
          {exercise.starters.list.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <ExerciseTable level="h2" lang={lang} words={words} />
    </Paper>
  );
}
