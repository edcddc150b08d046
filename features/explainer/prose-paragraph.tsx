import type { ParagraphBlock } from '@/content/chapter';
import type { Words } from '@/content/editions';
import type { ClaimId } from '@/content/facts/claims';
import type { FactSentence, Sentence } from '@/content/prose';
import { accountsOf, kindOf } from '@/content/reading';
import type { Language } from '@/lib/languages';
import { Citation, carriersOf } from './citation';

/** Which claims a sentence is the first of its page to cite: links to those claims lead to it. */
export type Anchors = ReadonlyMap<Sentence, readonly ClaimId[]>;

/** Finds the first citing sentence of each claim on a page. */
export function anchorsOf(sentences: readonly Sentence[]): Anchors {
  const seen = new Set<ClaimId>();
  return new Map(
    sentences.map((sentence) => {
      const first = sentence.sentence === 'fact' ? sentence.claims.filter((id) => !seen.has(id)) : [];
      for (const id of first) seen.add(id);
      return [sentence, first];
    }),
  );
}

type Common = { anchors: Anchors; lang: Language; words: Words };

/** A paragraph of typed sentences; each citing one is followed by its marks. */
export function ProseParagraph({ block, ...common }: { block: ParagraphBlock } & Common) {
  return (
    <p className="mt-[0.9em]">
      {block.sentences.map((sentence, index) => (
        // Sentences of a prerendered page never change places.
        <SentenceText key={sentence.text} sentence={sentence} isFirst={index === 0} {...common} />
      ))}
    </p>
  );
}

function SentenceText({ sentence, isFirst, ...common }: { sentence: Sentence; isFirst: boolean } & Common) {
  const space = isFirst ? '' : ' ';
  if (sentence.sentence !== 'fact') return `${space}${sentence.text}`;
  return (
    <>
      {space}
      <CitingSentence sentence={sentence} {...common} />
    </>
  );
}

function CitingSentence({ sentence, anchors, lang, words }: { sentence: FactSentence } & Common) {
  const first = anchors.get(sentence) ?? [];
  const accounts = accountsOf(sentence);
  // The last word and the marks stay on one line.
  const cut = sentence.text.lastIndexOf(' ') + 1;
  return (
    <span
      id={first.length === 1 ? first[0] : undefined}
      data-claims={sentence.claims.join(' ')}
      data-kind={kindOf(sentence)}
      data-accounts={accounts.join(' ')}
    >
      {sentence.text.slice(0, cut)}
      <span className="whitespace-nowrap">
        {sentence.text.slice(cut)}
        {sentence.claims.map((id) => (
          <Citation
            key={id}
            id={id}
            accounts={carriersOf(id).filter((account) => accounts.includes(account))}
            anchor={first.length > 1 && first.includes(id) ? id : undefined}
            lang={lang}
            words={words}
          />
        ))}
      </span>
    </span>
  );
}
