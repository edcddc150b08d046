import { Hatching } from '@/components/ui/hatching';
import type { Words } from '@/content/editions';
import { stances } from '@/content/facts/poll';
import { flowsOf, lineOf, stubsOf } from './flows';
import type { Shifts } from './tally';
import type { Move } from './your-move';

/**
 * Bands from the answers before to those after: a figure of shifts, whose numbers stand in a table beside it.
 * @param hasCaption false where the page explains two of them at once
 */
export function FlowsFigure({
  shifts,
  move = null,
  words,
  hasCaption = true,
}: {
  shifts: Shifts;
  /** Of the reader who looks; null draws nobody's. */
  move?: Move | null;
  words: Words;
  hasCaption?: boolean;
}) {
  const { short, results } = words.poll;
  const flows = flowsOf(shifts);
  const isOwn = ({ from, to }: Move) => from === move?.from && to === move.to;
  const labels = (isLeft: boolean) => (
    <div className="grid h-88 grid-rows-4 font-sans text-label leading-tight" aria-hidden="true">
      {stances.map((stance) => (
        <span key={stance} className={`self-center ${isLeft ? 'text-right' : ''}`}>
          {short[stance]}
        </span>
      ))}
    </div>
  );
  return (
    <figure className="mt-5">
      <div className="grid grid-cols-[auto_1fr_auto] gap-x-3" aria-hidden="true">
        <span className="border-b-2 border-ink pb-1 text-right font-sans text-label font-semibold text-quiet">
          {results.from}
        </span>
        <span className="border-b-2 border-ink" />
        <span className="border-b-2 border-ink pb-1 font-sans text-label font-semibold text-quiet">{results.to}</span>
        {labels(true)}
        <svg aria-hidden="true" viewBox="0 0 100 400" preserveAspectRatio="none" className="h-88 w-full">
          {flows
            .toSorted((a, b) => Number(a.from !== a.to) - Number(b.from !== b.to))
            .map((flow) => (
              <path
                key={`${flow.from} ${flow.to}`}
                d={flow.path}
                className={isOwn(flow) ? 'fill-ink' : flow.from === flow.to ? 'fill-edge/35' : 'fill-accent/75'}
              />
            ))}
          {move && !flows.some(isOwn) && (
            <path
              d={lineOf(move)}
              className="fill-none stroke-ink stroke-3"
              strokeDasharray="6 5"
              vectorEffect="non-scaling-stroke"
            />
          )}
          {stubsOf(shifts).map(({ end, stance, ...box }) => (
            <Hatching key={`${end} ${stance}`} {...box} />
          ))}
        </svg>
        {labels(false)}
      </div>
      {hasCaption && (
        <figcaption className="mt-2 font-sans text-label text-quiet">
          {results.flows} {results.flowsNote} {move && results.flowsOwn}
        </figcaption>
      )}
    </figure>
  );
}
