import type { Words } from '@/content/editions';
import { claimKinds } from '@/content/facts/claims';
import type { Language } from '@/lib/languages';
import { anchorsOf } from '../prose-paragraph';
import { ExerciseTable } from './exercise-table';
import { GuideHead } from './guide-head';
import { GuideLinks, guideAddress } from './guide-links';
import { GuideList, GuidePart } from './guide-part';
import { LessonPlan } from './lesson-plan';
import { PromptEntry } from './prompt-entry';
import { RubricTable } from './rubric-table';

/** The teaching guide: what a lesson is for, three plans, prompts, an exercise, words, and the papers. */
export function TeachingGuide({ lang, words }: { lang: Language; words: Words }) {
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
      <GuideHead parts={parts} lang={lang} words={words} />

      <GuidePart id="objectives" title={objectives.title}>
        <p className="mt-3">{objectives.lead.text}</p>
        <GuideList items={objectives.list.map(({ text }) => text)} />
      </GuidePart>

      <GuidePart id="background" title={ground.title}>
        <p className="mt-3 text-quiet">{ground.lead.text}</p>
        <p className="mt-3">{ground.sentences.map(({ text }) => text).join(' ')}</p>
        <GuideLinks links={ground.links} lang={lang} />
      </GuidePart>

      <GuidePart id="care" title={care.title}>
        <GuideList items={care.list.map((sentences) => sentences.map(({ text }) => text).join(' '))} />
      </GuidePart>

      <GuidePart id="lessons" title={lessons.title}>
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
      </GuidePart>

      <GuidePart id="prompts" title={prompts.title}>
        <p className="mt-3">{prompts.lead.text}</p>
        {prompts.list.map((prompt) => (
          <PromptEntry key={prompt.title} prompt={prompt} anchors={anchors} lang={lang} words={words} />
        ))}
      </GuidePart>

      <GuidePart id="exercise" title={exercise.title}>
        <p className="mt-3">{exercise.lead.text}</p>
        <ol className="mt-3 grid list-decimal gap-1 pl-6">
          {exercise.steps.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
        <GuideLinks links={[exercise.paper]} lang={lang} />
        <ExerciseTable level="h3" lang={lang} words={words} />
        <h3 className="mt-8 text-title-3">{exercise.starters.title}</h3>
        <GuideList items={exercise.starters.list} />
        <h3 className="mt-8 text-title-3">{exercise.listen}</h3>
        <ol className="mt-3 grid list-decimal gap-2 pl-6">
          {exercise.rows.map((id) => (
            <li key={id}>{words.differences[id].note}</li>
          ))}
        </ol>
      </GuidePart>

      <GuidePart id="rubric" title={rubric.title}>
        <p className="mt-3">{rubric.lead.text}</p>
        <RubricTable rubric={rubric} />
      </GuidePart>

      <GuidePart id="homework" title={corroborate.title}>
        <p className="mt-3">{corroborate.lead.text}</p>
        <ol className="mt-3 grid list-decimal gap-1 pl-6">
          {corroborate.steps.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
        <GuideLinks links={corroborate.links} lang={lang} />
      </GuidePart>

      <GuidePart id="vocabulary" title={vocabulary.title}>
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
      </GuidePart>

      <GuidePart id="without-devices" title={withoutDevices.title}>
        <GuideList items={withoutDevices.sentences.map(({ text }) => text)} />
      </GuidePart>

      <GuidePart id="without" title={without.title}>
        <p className="mt-3">{without.lead.text}</p>
        <h3 className="mt-6 text-title-3">{without.leaderboard.title}</h3>
        <p className="mt-2">{without.leaderboard.sentences.map(({ text }) => text).join(' ')}</p>
        <h3 className="mt-6 text-title-3">{without.others.title}</h3>
        <dl className="mt-3 grid gap-3">
          {without.others.list.map(({ name, instead }) => (
            <Term key={name} name={name} meaning={instead} />
          ))}
        </dl>
      </GuidePart>

      <GuidePart id="papers" title={papers.title}>
        <ul className="mt-3 grid gap-1">
          {papers.list.map(({ text, path, note }) => (
            <li key={path}>
              <a href={guideAddress(path, lang)}>{text}</a>
              <span className="text-quiet">: {note}</span>
            </li>
          ))}
        </ul>
      </GuidePart>
    </article>
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
