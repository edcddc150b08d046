import { Folded } from '@/components/ui/folded';
import type { Words } from '@/content/editions';
import { type ClaimId, claims } from '@/content/facts/claims';
import { type DifferenceId, differences } from '@/content/facts/differences';
import type { Language } from '@/lib/languages';
import { Citation, carriersOf } from './citation';
import { ClaimNote } from './claim-note';
import { DifferenceColumns } from './difference-figure';
import { carrierOf } from './figures/claim-rows';
import { ShareLink } from './sharing/share-link';
import { SinceNote } from './since/since-note';

/** A claim: who carries it and in which words, what came since, and the way to its sentence. */
export function ClaimEntry({ id, lang, words }: { id: ClaimId; lang: Language; words: Words }) {
  return (
    <article id={id} className={entryLook}>
      <Folded
        summary={
          <span className="flex gap-2">
            <span aria-hidden="true" className={`claim-square claim-square-${carrierOf(id)} mt-0.5 flex-none`} />
            <strong className="font-semibold">{words.claims[id].title}</strong>
            <span className="sr-only">: {words.figures.grid.key[carrierOf(id)]}</span>
          </span>
        }
      >
        <ClaimNote id={id} words={words} />
        <SinceNote id={id} lang={lang} words={words} />
        <p className="mt-2 font-sans text-label">
          <a href={`/${lang}/chapters/${claims[id].chapter}#${id}`} className="inline-block py-1">
            {words.explainer.sources.toSentence}
          </a>
        </p>
        <ShareLink id={`claim-${id}`} words={words} />
      </Folded>
    </article>
  );
}

/** A difference: what it is about and of what type, then each account's telling, what to make of it, and its claims. */
export function DifferenceEntry({ id, lang, words }: { id: DifferenceId; lang: Language; words: Words }) {
  const said = words.differences[id];
  const { difference, differenceTypes } = words.explainer;
  return (
    <article id={`difference-${id}`} className={entryLook}>
      <Folded
        summary={
          <>
            <strong className="block leading-snug font-semibold">{said.title}</strong>
            <span className="block font-sans text-label text-quiet">{differenceTypes[differences[id].type].name}</span>
          </>
        }
      >
        <DifferenceColumns id={id} lang={lang} words={words} />
        <p className="mt-3 text-quiet">{said.note}</p>
        <p className="mt-2 font-sans text-label text-quiet">
          <a href={`/${lang}/chapters/${differences[id].chapter}#difference-${id}`} className="inline-block py-1">
            {words.chapters[differences[id].chapter].title}
          </a>{' '}
          {difference.claims}:{' '}
          {differences[id].claims.map((claim) => (
            <Citation key={claim} id={claim} accounts={carriersOf(claim)} lang={lang} words={words} />
          ))}
        </p>
      </Folded>
    </article>
  );
}

const entryLook =
  'break-inside-avoid border-t border-rule target:bg-highlight target:outline-8 target:outline-highlight';
