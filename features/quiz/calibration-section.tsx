import type { Words } from '@/content/editions';
import type { Calibration } from './calibration';

const width = 280;
const rowHeight = 52;

/** Calibration in words, and as bars. Nothing when nobody said how sure they were. */
export function CalibrationSection({ rows, words }: { rows: readonly Calibration[]; words: Words }) {
  if (rows.length === 0) return null;
  const said = words.quiz.calibration;
  const sentences = rows.map(({ certainty, right, n }) => said.sentences[certainty](right, n)).join(' ');
  return (
    <section aria-labelledby="calibration">
      <h2 id="calibration" className="mt-12 text-title-2">
        {said.title}
      </h2>
      <p className="mt-3">{sentences}</p>
      <svg
        role="img"
        aria-label={said.caption(sentences)}
        viewBox={`0 0 ${width} ${rows.length * rowHeight}`}
        className="mt-4 block w-full max-w-96 font-sans"
      >
        {rows.map(({ certainty, right, n }, row) => (
          <g key={certainty} transform={`translate(0 ${row * rowHeight})`}>
            <text y="16" fontSize="16" className="fill-ink">
              {words.quiz.item.certainties[certainty]}
            </text>
            <text x={width} y="16" fontSize="16" textAnchor="end" className="fill-ink">
              {right} / {n}
            </text>
            <rect y="24" width={width} height="12" className="fill-rule" />
            <rect y="24" width={(width * right) / n} height="12" className="fill-accent" />
          </g>
        ))}
      </svg>
      <p className="mt-1 font-sans text-label text-quiet">{said.note}</p>
    </section>
  );
}
