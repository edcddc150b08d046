import { Disclosure } from '@/components/ui/disclosure';
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
        <Disclosure summary={`${said.saved(chosen.length)} ${said.title}`}>
          <div className="mt-3">{form}</div>
        </Disclosure>
      ) : (
        form
      )}
    </section>
  );
}
