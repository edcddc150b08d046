import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import type { Words } from '@/content/editions';
import { claimKinds } from '@/content/facts/claims';
import type { Prompt } from '@/content/guide';
import type { Language } from '@/lib/languages';
import { type Anchors, anchorsOf, ProseParagraph } from '../prose-paragraph';
import { ExerciseTable } from './exercise-table';
import { GuideLinks, guideAddress } from './guide-links';
import { LessonPlan } from './lesson-plan';
import { RubricTable } from './rubric-table';

type Common = { lang: Language; words: Words };

/** The teaching guide: what a lesson is for, three plans, prompts, an exercise, words, and the papers. */
export function TeachingGuide({ lang, words }: Common) {
  const { teach } = words;
  const { objectives, ground, care, lessons, prompts, exercise, rubric, corroborate } = teach;
  const { vocabulary, withoutDevices, without, papers } = teach;
  const parts = {
    ...{ objectives, background: ground, care, lessons, prompts, exercise, rubric, homework: corroborate },
    ...{ vocabulary, 'without-devices': withoutDevices, without, papers },
  };
  const anchors = anchorsOf(
    prompts.list.flatMap(({ says }) => says),
    words,
  );
  return (
    <article className="mx-auto max-w-measure px-5 pt-10 sm:pt-16">
      <h1 className="text-title-1">{teach.title}</h1>
      <p className="mt-4 text-lead text-quiet">{teach.standfirst}</p>
      <nav aria-label={teach.door.label} className="no-print mt-6">
        <ul className="flex flex-wrap gap-3">
          {teach.door.links.map(({ text, path }, index) => (
            <li key={path}>
              <ButtonLink href={guideAddress(path, lang)} rank={index === 0 ? 'first' : 'second'}>
                {text}
              </ButtonLink>
            </li>
          ))}
        </ul>
        <p className="mt-3 text-quiet">{teach.door.text}</p>
      </nav>
      <nav aria-label={teach.contents} className="no-print mt-8 border-l-4 border-rule pl-4">
        <ul className="font-sans text-label">
          {Object.entries(parts).map(([id, { title }]) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-block py-1">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>

      <Part id="objectives" title={objectives.title}>
        <p className="mt-3">{objectives.lead.text}</p>
        <List items={objectives.list.map(({ text }) => text)} />
      </Part>

      <Part id="background" title={ground.title}>
        <p className="mt-3 text-quiet">{ground.lead.text}</p>
        <p className="mt-3">{ground.sentences.map(({ text }) => text).join(' ')}</p>
        <GuideLinks links={ground.links} lang={lang} />
      </Part>

      <Part id="care" title={care.title}>
        <List items={care.list.map((sentences) => sentences.map(({ text }) => text).join(' '))} />
      </Part>

      <Part id="lessons" title={lessons.title}>
        <p className="mt-3">{lessons.lead.text}</p>
        {lessons.list.map((lesson) => (
          <LessonPlan
            key={lesson.title}
            lesson={lesson}
            minute={lessons.minute}
            label={words.explainer.cover.minutes(lesson.minutes)}
            lang={lang}
          />
        ))}
      </Part>

      <Part id="prompts" title={prompts.title}>
        <p className="mt-3">{prompts.lead.text}</p>
        {prompts.list.map((prompt) => (
          <PromptEntry key={prompt.title} prompt={prompt} anchors={anchors} lang={lang} words={words} />
        ))}
      </Part>

      <Part id="exercise" title={exercise.title}>
        <p className="mt-3">{exercise.lead.text}</p>
        <ol className="mt-3 grid list-decimal gap-1 pl-6">
          {exercise.steps.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
        <GuideLinks links={[exercise.paper]} lang={lang} />
        <ExerciseTable level="h3" lang={lang} words={words} />
        <h3 className="mt-8 text-title-3">{exercise.starters.title}</h3>
        <List items={exercise.starters.list} />
        <h3 className="mt-8 text-title-3">{exercise.listen}</h3>
        <ol className="mt-3 grid list-decimal gap-2 pl-6">
          {exercise.rows.map((id) => (
            <li key={id}>{words.differences[id].note}</li>
          ))}
        </ol>
      </Part>

      <Part id="rubric" title={rubric.title}>
        <p className="mt-3">{rubric.lead.text}</p>
        <RubricTable rubric={rubric} />
      </Part>

      <Part id="homework" title={corroborate.title}>
        <p className="mt-3">{corroborate.lead.text}</p>
        <ol className="mt-3 grid list-decimal gap-1 pl-6">
          {corroborate.steps.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
        <GuideLinks links={corroborate.links} lang={lang} />
      </Part>

      <Part id="vocabulary" title={vocabulary.title}>
        <p className="mt-3">{vocabulary.lead.text}</p>
        <dl className="mt-4 grid gap-3">
          {vocabulary.sources.map(({ name, meaning }) => (
            <Term key={name} name={name} meaning={meaning} />
          ))}
          {claimKinds.map((kind) => (
            <Term key={kind} {...words.explainer.kinds[kind]} />
          ))}
        </dl>
        <GuideLinks links={[vocabulary.more]} lang={lang} />
      </Part>

      <Part id="without-devices" title={withoutDevices.title}>
        <List items={withoutDevices.sentences.map(({ text }) => text)} />
      </Part>

      <Part id="without" title={without.title}>
        <p className="mt-3">{without.lead.text}</p>
        <h3 className="mt-6 text-title-3">{without.leaderboard.title}</h3>
        <p className="mt-2">{without.leaderboard.sentences.map(({ text }) => text).join(' ')}</p>
        <h3 className="mt-6 text-title-3">{without.others.title}</h3>
        <dl className="mt-3 grid gap-3">
          {without.others.list.map(({ name, instead }) => (
            <Term key={name} name={name} meaning={instead} />
          ))}
        </dl>
      </Part>

      <Part id="papers" title={papers.title}>
        <ul className="mt-3 grid gap-1">
          {papers.list.map(({ text, path, note }) => (
            <li key={path}>
              <a href={guideAddress(path, lang)}>{text}</a>
              <span className="text-quiet">: {note}</span>
            </li>
          ))}
        </ul>
      </Part>
    </article>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-14">
      <h2 id={id} className="text-title-2">
        {title}
      </h2>
      {children}
    </section>
  );
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul className="mt-3 grid list-disc gap-1 pl-6">
      {items.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function Term({ name, meaning }: { name: string; meaning: string }) {
  return (
    <div>
      <dt className="font-semibold first-letter:uppercase">{name}</dt>
      <dd>{meaning}</dd>
    </div>
  );
}

function PromptEntry({ prompt, anchors, lang, words }: { prompt: Prompt; anchors: Anchors } & Common) {
  return (
    <section className="mt-8 break-inside-avoid">
      <h3 className="text-title-3">{prompt.title}</h3>
      <ProseParagraph sentences={prompt.says} anchors={anchors} lang={lang} words={words} />
      <ul className="mt-2 grid gap-1 border-l-4 border-accent pl-4">
        {prompt.asks.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
