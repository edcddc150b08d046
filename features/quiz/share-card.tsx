import { buttonLook } from '@/components/ui/button';
import type { Words } from '@/content/editions';

/** The score as a text to pass on, with the dateline: it says nothing of any question. */
export function ShareCard({ score, address, words }: { score: string; address: string; words: Words }) {
  const said = words.quiz.share;
  return (
    <section aria-labelledby="share" className="no-print">
      <h2 id="share" className="mt-12 text-title-2">
        {said.title}
      </h2>
      <copy-text label={said.copy} done={said.copied} buttonclass={buttonLook('second')}>
        <label className="mt-3 mb-3 block font-sans text-label">
          <span className="mb-1 block font-semibold">{said.label}</span>
          <textarea
            readOnly
            rows={4}
            defaultValue={said.text(score, words.site.dateline, address)}
            className="block w-full rounded-sm border border-edge bg-sheet px-4 py-3"
          />
        </label>
      </copy-text>
    </section>
  );
}
