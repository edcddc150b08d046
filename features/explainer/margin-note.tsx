import type { MarginBlock } from '@/content/chapter';
import { entriesOf } from './explained-terms';
import { type Anchors, ProseParagraph, type ProseProps } from './prose-paragraph';

/** An explanation beside the text: in the margin where there is one, else a note between paragraphs. */
export function MarginNote({ block, ...common }: { block: MarginBlock } & ProseProps) {
  return (
    <aside aria-label={block.title} className="margin-note">
      <p className="font-semibold text-ink">{block.title}</p>
      <ProseParagraph sentences={block.sentences} className="mt-0.5" {...common} />
    </aside>
  );
}

/** On a handout, which has no notes to open: what the dotted words of some chapters mean, each once. */
export function WordsExplained({
  anchors,
  words,
  level: Heading = 'h2',
}: Pick<ProseProps, 'words'> & { anchors: readonly Anchors[]; level?: 'h2' | 'h3' }) {
  const entries = entriesOf(words);
  const found = anchors.flatMap((one) => [...one.values()]).flatMap(({ term }) => (term ? [term.id] : []));
  const ids = [...new Set(found)];
  if (ids.length === 0) return null;
  return (
    <aside className="mt-8 hidden print:block">
      <Heading className="text-title-3">{words.explainer.explained}</Heading>
      <dl className="mt-1 columns-2 gap-x-6">
        {ids.map((id) => (
          <div key={id} className="break-inside-avoid">
            <dt className="inline font-semibold">{entries[id].name}. </dt>
            <dd className="inline">{entries[id].meaning}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
