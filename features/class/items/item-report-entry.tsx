import type { Words } from '@/content/editions';
import type { Figures } from '@/features/quiz/statistics/analysis';
import type { ItemReport } from './item-report';
import { choiceText, findingSentence, percentOf } from './report-words';
import { ShareBar } from './share-bar';

/** An item as a class did on it: first the sentence, then the figures it rests on. */
export function ItemReportEntry({ report, words }: { report: ItemReport; words: Words }) {
  const { item, figures, finding, world, beside } = report;
  const said = words.ownItems.page;
  return (
    <li className="break-inside-avoid border-t border-rule py-5" data-item={report.id} data-finding={finding.says}>
      <h3 className="font-semibold whitespace-pre-line">{item.words.prompt}</h3>
      {item.fact.kind === 'account' && (
        <p className="mt-1 border-l-4 border-rule pl-3">{(item.words as { statement?: string }).statement}</p>
      )}
      <p className="mt-1 font-sans text-label text-quiet">
        {[
          words.ownItems.kinds[item.fact.kind],
          said.answers(figures.n),
          figures.facility !== null && said.got(percentOf(figures.facility)),
          !world && said.own,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="mt-2 border-l-4 border-accent pl-3">{findingSentence(item, finding, words)}</p>
      {beside && world && world.facility !== null && (
        <p className="mt-2">
          {said.beside[beside]}{' '}
          <span className="font-sans text-label text-quiet">{said.world(percentOf(world.facility), world.n)}</span>
        </p>
      )}
      {figures.facility !== null && <Pulls report={report} figures={figures} words={words} />}
    </li>
  );
}

/** How many held each choice, and how the item goes with the rest of the quiz. */
function Pulls({ report: { item }, figures, words }: { report: ItemReport; figures: Figures; words: Words }) {
  const said = words.ownItems.page;
  const { pulls, discrimination } = figures;
  if (pulls.length === 0 && discrimination === null) return null;
  return (
    <details className="mt-2" open={pulls.length > 0}>
      <summary className="inline-block cursor-pointer py-1 font-sans text-label text-accent">{said.figures}</summary>
      <ul className="mt-1 grid gap-2">
        {pulls.map(({ id, n, share, isRight }) => (
          <li key={id}>
            <span className="flex justify-between gap-4">
              <span className={isRight ? 'font-semibold' : undefined}>
                {choiceText(item, id, words)}
                {isRight && <span className="font-sans text-label text-right-answer"> ✓ {said.rightMark}</span>}
              </span>
              <span className="font-sans text-label whitespace-nowrap tabular-nums">
                {said.held(n, percentOf(share))}
              </span>
            </span>
            <ShareBar share={share} isRight={isRight} />
          </li>
        ))}
      </ul>
      {discrimination !== null && (
        <p className="mt-2 font-sans text-label text-quiet">
          {said.discrimination(discrimination.toFixed(2).replace('-', '−'))}
        </p>
      )}
    </details>
  );
}
