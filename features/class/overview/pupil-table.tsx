import type { Words } from '@/content/editions';
import { written } from '@/features/quiz/scoring';
import type { Language } from '@/lib/languages';
import type { OwnClass } from '../own-class';
import { classPath } from '../receive-class-form';
import { LikelyLinks } from '../roster/likely-links';
import type { Named } from '../roster/likely-pupils';
import { bestAttempt, type PupilProgress, shareOf, stageOf, type Totals } from './overview';

const head =
  'sticky top-0 border-b-2 border-ink bg-paper py-2 font-sans text-label font-semibold text-quiet align-bottom';
const numbers = 'hidden pl-4 text-right tabular-nums sm:table-cell';
const percent = (share: number) => `${Math.round(100 * share)} %`;

/**
 * The pupils of a class, a row each. On a phone what has been read and tried stands in the second column.
 * @param totals over the whole class, whatever is shown
 * @param likely whom of the roster a walk-in might be, by the walk-in's id
 */
export function PupilTable({
  own,
  pupils,
  totals,
  likely,
  lang,
  words,
}: {
  own: OwnClass;
  pupils: readonly PupilProgress[];
  totals: Totals;
  likely: ReadonlyMap<string, Named[]>;
  lang: Language;
  words: Words;
}) {
  const said = words.classes.table;
  const mean = totals.share === null ? '' : percent(totals.share);
  return (
    <table className="mt-4 w-full border-collapse">
      <caption className="sr-only">{said.title}</caption>
      <thead>
        <tr>
          <th scope="col" className={`${head} text-left`}>
            {said.columns.name}
          </th>
          <th scope="col" className={`${head} pl-4 text-left`}>
            {said.columns.state}
          </th>
          <th scope="col" className={`${head} ${numbers}`}>
            {said.columns.read(own.chapters.length)}
          </th>
          <th scope="col" className={`${head} ${numbers}`}>
            {said.columns.attempts}
          </th>
          <th scope="col" className={`${head} pl-4 text-right`}>
            {said.columns.best}
          </th>
        </tr>
      </thead>
      <tbody>
        {pupils.map((pupil) => (
          <PupilRow key={pupil.id} own={own} pupil={pupil} totals={totals} likely={likely} lang={lang} words={words} />
        ))}
      </tbody>
      <tfoot>
        <tr className="border-t-2 border-ink font-semibold">
          <th scope="row" className="py-2 text-left">
            {said.totals}
          </th>
          <td className="py-2 pl-4 leading-snug">
            {said.here(totals.pupils - totals.stages.missing)}, {said.finished(totals.stages.finished)}
          </td>
          <td className={numbers}>{totals.chaptersRead}</td>
          <td className={numbers} />
          <td className="py-2 pl-4 text-right tabular-nums">{mean}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function PupilRow({
  own,
  pupil,
  totals,
  likely,
  lang,
  words,
}: {
  own: OwnClass;
  pupil: PupilProgress;
  totals: Totals;
  likely: ReadonlyMap<string, Named[]>;
  lang: Language;
  words: Words;
}) {
  const said = words.classes.table;
  const best = bestAttempt(pupil);
  const stage = stageOf(pupil);
  const open = pupil.attempts.findLast(({ handedInAt }) => !handedInAt);
  const quiet = 'block font-sans text-label text-quiet';
  return (
    <tr data-key={pupil.id} className="border-b border-rule leading-snug">
      <th scope="row" className="min-w-24 py-2 text-left font-normal wrap-anywhere">
        <a href={classPath(lang, own.id, `/pupils/${pupil.id}`)} className="inline-block py-0.5">
          <bdi translate="no">{pupil.name}</bdi>
        </a>
        {pupil.identifier && (
          <span className={quiet}>
            <bdi translate="no">{pupil.identifier}</bdi>
          </span>
        )}
        {pupil.groupName && (
          <span className={quiet}>
            <bdi translate="no">{pupil.groupName}</bdi>
          </span>
        )}
        {pupil.isTrial && <span className={quiet}>{said.trial}</span>}
        {!pupil.isTrial && !pupil.isListed && totals.listed > 0 && <span className={quiet}>{said.walkIn}</span>}
        <LikelyLinks classId={own.id} walkIn={pupil.id} candidates={likely.get(pupil.id)} lang={lang} words={words} />
      </th>
      <td className="py-2 pl-4">
        <span className={stage === 'missing' || best?.isLate ? 'font-semibold text-wrong' : undefined}>
          {best?.isLate ? said.handedInLate : said.stages[stage]}
        </span>
        {open && <span className={quiet}>{said.answered(open.answered, open.items)}</span>}
        {stage !== 'missing' && (
          <span className={`${quiet} sm:hidden`}>{said.read(pupil.chaptersRead, pupil.chapters.length)}</span>
        )}
      </td>
      <td className={numbers}>
        {stage === 'missing' ? '' : pupil.chaptersRead}
        {pupil.groupName && <span className={quiet}>{said.extra(pupil.chapters.length)}</span>}
      </td>
      <td className={numbers}>
        {stage === 'missing' ? '' : pupil.attempts.length}
        {pupil.extraAttempts > 0 && <span className={quiet}>{said.extra(own.attempts + pupil.extraAttempts)}</span>}
      </td>
      <td className="py-2 pl-4 text-right tabular-nums">
        {best && (
          <>
            {percent(shareOf(best))}
            <span className={`${quiet} whitespace-nowrap`}>
              {written(best.score)} / {written(best.max)}
            </span>
          </>
        )}
      </td>
    </tr>
  );
}
