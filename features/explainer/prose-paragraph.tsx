import type { Words } from '@/content/editions';
import type { AccountId } from '@/content/facts/accounts';
import type { ClaimId } from '@/content/facts/claims';
import type { FactSentence, Sentence } from '@/content/prose';
import { accountsOf, kindOf } from '@/content/reading';
import type { Language } from '@/lib/languages';
import { Citation, carriersOf } from './citation';
import { type ExplainedTerm, entriesOf, explainedTerms } from './explained-terms';
import { tellerOf } from './teller';

/**
 * What a sentence is the first of its page to do: which claims it is the first to cite (links to those claims lead to
 * it), and which word it is the first to use that is explained in place.
 */
export type Anchors = ReadonlyMap<Sentence, { claims: readonly ClaimId[]; term: ExplainedTerm | undefined }>;

/** Finds the first citing sentence of each claim on a page, and the first of each word to be explained. */
export function anchorsOf(sentences: readonly Sentence[], words: Words): Anchors {
  const seen = new Set<ClaimId>();
  const terms = explainedTerms(sentences, entriesOf(words));
  return new Map(
    sentences.map((sentence) => {
      const claims = sentence.sentence === 'fact' ? sentence.claims.filter((id) => !seen.has(id)) : [];
      for (const id of claims) seen.add(id);
      return [sentence, { claims, term: terms.get(sentence) }];
    }),
  );
}

export type ProseProps = { anchors: Anchors; lang: Language; words: Words };

/**
 * A paragraph of typed sentences; each citing one is followed by its marks.
 * @param hasTeller whether a frame or a column around it already says whose telling it is: each claim is then marked
 *   once, at the sentence that cites it first
 */
export function ProseParagraph({
  sentences,
  hasTeller = false,
  className = 'mt-[0.9em]',
  ...common
}: { sentences: readonly Sentence[]; hasTeller?: boolean; className?: string } & ProseProps) {
  const leftOut = (without: AccountId) =>
    hasTeller
      ? 0
      : sentences.filter(
          (sentence) => sentence.sentence === 'fact' && accountsOf(sentence).every((account) => account !== without),
        ).length;
  const { lens } = common.words.figures;
  const [noA, noB] = [leftOut('a'), leftOut('b')];
  return (
    <p
      className={className}
      // What stands in place of the sentences that a lens takes away (app/lens.css).
      data-left-out-a={noA > 0 ? lens.leftOut.a(noA) : undefined}
      data-left-out-b={noB > 0 ? lens.leftOut.b(noB) : undefined}
    >
      {sentences.map((sentence, index) => {
        const before = new Set(hasTeller ? sentences.slice(0, index).flatMap(citedBy) : []);
        return (
          // Sentences of a prerendered page never change places.
          <SentenceText
            key={sentence.text}
            sentence={sentence}
            marked={citedBy(sentence).filter((id) => !before.has(id))}
            isFirst={index === 0}
            {...common}
          />
        );
      })}
    </p>
  );
}

const citedBy = (sentence: Sentence): readonly ClaimId[] => (sentence.sentence === 'fact' ? sentence.claims : []);

type Marked = { marked: readonly ClaimId[] } & ProseProps;

function SentenceText({ sentence, isFirst, ...common }: { sentence: Sentence; isFirst: boolean } & Marked) {
  const space = isFirst ? '' : ' ';
  if (sentence.sentence !== 'fact') {
    return (
      <>
        {space}
        <ExplainedText text={sentence.text} term={common.anchors.get(sentence)?.term} lang={common.lang} />
      </>
    );
  }
  return (
    <>
      {space}
      <CitingSentence sentence={sentence} {...common} />
    </>
  );
}

function CitingSentence({ sentence, marked, anchors, lang, words }: { sentence: FactSentence } & Marked) {
  const { claims: first = [], term } = anchors.get(sentence) ?? {};
  const accounts = accountsOf(sentence);
  const { text } = sentence;
  // The last word and the marks stay on one line; an explained word is not cut in two for that.
  const lastWord = text.lastIndexOf(' ') + 1;
  const cut = term && term.start < lastWord ? Math.max(lastWord, term.end) : lastWord;
  const within = (from: number) => term && { ...term, start: term.start - from, end: term.end - from };
  return (
    <span
      id={first.length === 1 ? first[0] : undefined}
      data-claims={sentence.claims.join(' ')}
      data-kind={kindOf(sentence)}
      data-accounts={accounts.join(' ')}
      data-teller={tellerOf(sentence, words) ?? undefined}
    >
      <ExplainedText text={text.slice(0, cut)} term={term && term.start < cut ? term : undefined} lang={lang} />
      <span className="whitespace-nowrap">
        <ExplainedText text={text.slice(cut)} term={term && term.start >= cut ? within(cut) : undefined} lang={lang} />
        {marked.map((id) => (
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

/** A text with its explained word, which leads to the people page and, where script runs, opens its note in place. */
function ExplainedText({ text, term, lang }: { text: string; term: ExplainedTerm | undefined; lang: Language }) {
  if (!term) return text;
  return (
    <>
      {text.slice(0, term.start)}
      <a className="term" href={`/${lang}/people#${term.id}`}>
        {text.slice(term.start, term.end)}
      </a>
      {text.slice(term.end)}
    </>
  );
}
