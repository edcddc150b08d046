import type { Words } from '@/content/editions';
import { sharedClaims } from '@/content/facts/shared';

/** How much of the story both accounts report, counted from the claims as the page is drawn. */
export function Finding({ words, level: Heading = 'h2' }: { words: Words; level?: 'h2' | 'h3' }) {
  const { title, text, caution } = words.explainer.finding;
  return (
    <section aria-labelledby="finding" className="my-10 border-y-4 border-ink py-4">
      <Heading id="finding" className="text-title-3">
        {title}
      </Heading>
      <p className="mt-2">{text(sharedClaims())}</p>
      <p className="mt-2 text-quiet">{caution}</p>
    </section>
  );
}
