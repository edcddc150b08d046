import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import type { Ballot } from './data';
import { ReasonsForm } from './reasons-form';

/** After the vote after reading: the arguments to tick, folded away once some are saved. */
export function ReasonsSection({
  stance,
  chosen,
  ...common
}: {
  stance: string;
  chosen: Ballot['reasons'];
  once: string;
  lang: Language;
  words: Words;
}) {
  const said = common.words.poll.reasons;
  const form = <ReasonsForm phase="after" stance={stance} chosen={chosen} {...common} />;
  return (
    <section aria-label={said.title} className="no-print mt-12 border-t border-rule pt-4">
      {chosen.length > 0 ? (
        <details>
          <summary className="inline-block py-2 font-sans text-label text-accent underline underline-offset-4">
            {said.saved(chosen.length)} {said.title}
          </summary>
          <div className="mt-3">{form}</div>
        </details>
      ) : (
        form
      )}
    </section>
  );
}
