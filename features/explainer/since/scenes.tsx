import type { Words } from '@/content/editions';
import type { Scene, ScenePart } from '@/content/record-scene';
import { RecordMark } from './record-mark';

/** One part of what came since: its short scenes, every sentence with the marks of the entries that it rests on. */
export function Scenes({ part, words }: { part: ScenePart; words: Words }) {
  return (
    <section aria-labelledby={part.id} className="mt-12">
      <h2 id={part.id} className="text-title-2">
        {part.title}
      </h2>
      {part.scenes.map((scene) => (
        <SceneText key={scene.id} scene={scene} words={words} />
      ))}
    </section>
  );
}

function SceneText({ scene, words }: { scene: Scene; words: Words }) {
  return (
    <section aria-labelledby={scene.id} className="mt-7">
      <h3 id={scene.id} className="text-title-3">
        {scene.title}
      </h3>
      {scene.paragraphs.map((sentences) => (
        <p key={sentences[0]?.text} className="mt-[0.7em]">
          {sentences.map(({ text, record }, index) => {
            const lastWord = text.lastIndexOf(' ') + 1;
            // An entry is marked once in a run of sentences that rest on it: after the last of them.
            const next = sentences[index + 1]?.record ?? [];
            const marked = record.filter((id) => !next.includes(id));
            return (
              <span key={text} data-record={record.join(' ') || undefined}>
                {index > 0 && ' '}
                {text.slice(0, lastWord)}
                <span className="whitespace-nowrap">
                  {text.slice(lastWord)}
                  {marked.map((id) => (
                    <RecordMark key={id} id={id} words={words} />
                  ))}
                </span>
              </span>
            );
          })}
        </p>
      ))}
    </section>
  );
}
