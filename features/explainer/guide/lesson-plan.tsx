import type { Lesson } from '@/content/guide';
import type { Language } from '@/lib/languages';
import { GuideLinks } from './guide-links';

/** A lesson minute by minute: what happens, and what is opened or handed out for it. */
export function LessonPlan({
  lesson,
  minute,
  label,
  lang,
}: {
  lesson: Lesson;
  minute: (from: number, to: number) => string;
  /** How long the lesson is, in words. */
  label: string;
  lang: Language;
}) {
  const id = `lesson-${lesson.id ?? lesson.minutes}`;
  return (
    <section aria-labelledby={id} className="mt-12">
      <p className="font-sans text-label text-quiet">{label}</p>
      <h3 id={id} className="text-title-3">
        {lesson.title}
      </h3>
      <p className="mt-1 text-quiet">{lesson.aim.text}</p>
      <ol className="mt-5">
        {lesson.steps.map((step) => (
          <li
            key={step.minutes[0]}
            className="break-inside-avoid border-t border-rule py-3 last:border-b sm:grid sm:grid-cols-[6rem_1fr] sm:gap-x-4"
          >
            <p className="font-sans text-label text-quiet tabular-nums sm:pt-1">
              <span aria-hidden="true">
                {step.minutes[0]}–{step.minutes[1]}
              </span>
              <span className="sr-only">{minute(...step.minutes)}</span>
            </p>
            <div>
              <h4 className="font-semibold">{step.title}</h4>
              <p>{step.tasks.map(({ text }) => text).join(' ')}</p>
              <GuideLinks links={step.links} lang={lang} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
