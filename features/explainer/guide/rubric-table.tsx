import type { Guide } from '@/content/guide';

/** Steps of the exercise, each with a pupil's answer at three levels; on a phone the levels stand below each other. */
export function RubricTable({ rubric }: { rubric: Guide['rubric'] }) {
  const { levels, rows } = rubric;
  return (
    <div className="mt-4 grid gap-5">
      {rows.map(({ step, answers }) => (
        <section key={step} className="break-inside-avoid border-t border-rule pt-2">
          <h3 className="font-semibold">
            {rubric.step} {step}
          </h3>
          <dl className="mt-1 grid gap-x-5 gap-y-2 sm:grid-cols-3 print:grid-cols-3">
            {answers.map((answer, index) => (
              <div key={answer}>
                <dt className="font-sans text-label text-quiet">{levels[index]}</dt>
                <dd>{answer}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
