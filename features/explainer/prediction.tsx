import { ChoiceList } from '@/components/ui/choice-list';
import type { PredictionBlock } from '@/content/chapter';
import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import { type Anchors, ProseParagraph } from './prose-paragraph';

/**
 * A question that readers answer for themselves before the text does, since a guess of one's own makes the answer
 * stick. Nothing is sent or kept, and no script is needed: the choice stays on the page, and the answer can be opened once
 * there is one (app/globals.css).
 */
export function Prediction({
  block,
  ...common
}: {
  block: PredictionBlock;
  anchors: Anchors;
  lang: Language;
  words: Words;
}) {
  const said = common.words.reading.guess;
  return (
    <aside aria-label={said.label} className="guess no-print my-10 border-t-4 border-accent bg-sheet px-4 pt-3 pb-4">
      <p className="mb-1 font-sans text-label text-quiet">{said.label}</p>
      <ChoiceList
        name="guess"
        legend={block.question}
        choices={block.choices.map((choice) => ({ value: choice, label: choice }))}
      />
      <p className="guess-first mt-4 font-sans text-label text-quiet">{said.first}</p>
      <details className="mt-4">
        <summary className="inline-block py-2 font-sans text-label font-semibold text-accent underline underline-offset-4">
          {said.reveal}
        </summary>
        <ProseParagraph sentences={block.answer} {...common} />
      </details>
    </aside>
  );
}
