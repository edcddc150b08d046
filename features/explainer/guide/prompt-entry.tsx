import type { Words } from '@/content/editions';
import type { Prompt } from '@/content/guide';
import type { Language } from '@/lib/languages';
import { type Anchors, ProseParagraph } from '../prose-paragraph';

/** A prompt for a discussion: what it is about, and what it asks. */
export function PromptEntry({
  prompt,
  anchors,
  lang,
  words,
}: {
  prompt: Prompt;
  anchors: Anchors;
  lang: Language;
  words: Words;
}) {
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
