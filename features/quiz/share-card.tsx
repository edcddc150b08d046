import { buttonLook } from '@/components/ui/button';
import type { Words } from '@/content/editions';
import type { Calibration } from './calibration';
import { calibrationId } from './sharing/calibration-id';
import { calibrationLines } from './sharing/shared-calibration';

/** The score as a text to pass on, with the dateline, and how sure the reader was as a picture: nothing of any question. */
export function ShareCard({
  score,
  rows,
  address,
  words,
}: {
  score: string;
  /** Empty when nobody said how sure they were. */
  rows: readonly Calibration[];
  address: string;
  words: Words;
}) {
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
            rows={rows.length + 5}
            defaultValue={said.text(score, calibrationLines(rows, words), words.site.dateline, address)}
            className="field-sizing-content block w-full rounded-sm border border-edge bg-sheet px-4 py-3"
          />
        </label>
      </copy-text>
      {rows.length > 0 && (
        <p className="mt-3 font-sans text-label text-quiet">
          <a href={`/embed/${calibrationId(rows)}`} className="inline-block py-1 text-accent">
            {said.picture}
          </a>
          <br />
          {said.pictureNote}
        </p>
      )}
    </section>
  );
}
