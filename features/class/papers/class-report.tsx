import type { ReactNode } from 'react';
import type { Words } from '@/content/editions';
import { Paper } from '@/features/explainer/papers/paper';
import { itemTitle } from '@/features/quiz/item-title';
import { dayInWords, dayOf } from '@/lib/day';
import type { Language } from '@/lib/languages';
import { BallotTable } from '../ballots/ballot-table';
import type { Ballots } from '../ballots/ballots';
import type { ItemReport } from '../items/item-report';
import { findingSentence, percentOf } from '../items/report-words';
import { Topics } from '../items/topics';
import type { Totals } from '../overview/overview';
import type { OwnClass } from '../own-class';
import { classPath } from '../receive-class-form';

type Props = {
  own: OwnClass;
  totals: Totals;
  reports: readonly ItemReport[];
  ballots: Ballots;
  /** The result of the class poll, where it is revealed. */
  poll: ReactNode;
  now: Date;
  lang: Language;
  words: Words;
};

/** What came of a class on paper, without a single name: how far it is, how it did on each question, its votes. */
export function ClassReport({ own, totals, reports, ballots, poll, now, lang, words }: Props) {
  const said = words.papers.report;
  const { stages, pupils, share } = totals;
  return (
    <Paper
      title={`${said.title}: ${own.title}`}
      standfirst={said.standfirst}
      back={{ href: classPath(lang, own.id), label: words.papers.classQuiz.back }}
      lang={lang}
      words={words}
    >
      <p className="mt-4 font-sans text-label text-quiet">{said.asOf(dayInWords(dayOf(now), lang))}</p>
      <Part id="progress" title={said.progress}>
        <ul className="mt-2 grid gap-1">
          <li>{said.pupils(pupils, pupils - stages.missing)}</li>
          <li>{said.finished(stages.finished)}</li>
          {share !== null && stages.finished >= 5 && <li>{said.mean(percentOf(share))}</li>}
        </ul>
      </Part>
      <Part id="topics" title={words.ownItems.page.topics}>
        <Topics reports={reports} lang={lang} words={words} />
      </Part>
      {reports.length > 0 && (
        <Part id="items" title={words.ownItems.page.reports}>
          <ItemTable reports={reports} words={words} />
        </Part>
      )}
      {poll}
      {(ballots.before || ballots.after) && (
        <Part id="ballots" title={words.ballots.title}>
          <BallotTable ballots={ballots} words={words} />
        </Part>
      )}
    </Paper>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-10 print:mt-6">
      <h2 id={id} className="text-title-3">
        {title}
      </h2>
      {children}
    </section>
  );
}

function ItemTable({ reports, words }: { reports: readonly ItemReport[]; words: Words }) {
  const said = words.papers.report;
  const head = 'border-b-2 border-ink py-1.5 pr-4 align-bottom font-semibold';
  return (
    <table className="stacked mt-2 w-full border-collapse text-left">
      <thead className="font-sans text-label text-quiet">
        <tr>
          <th className={head}>{said.question}</th>
          <th className={`${head} text-right`}>{said.n}</th>
          <th className={`${head} text-right`}>{said.got}</th>
        </tr>
      </thead>
      <tbody>
        {reports.map(({ id, item, figures, finding }) => (
          <tr key={id} className="break-inside-avoid border-b border-rule align-top" data-item={id}>
            <td className="py-2 pr-4">
              <span className="whitespace-pre-line">{itemTitle(item)}</span>
              <span className="block text-quiet">{findingSentence(item, finding, words)}</span>
            </td>
            <td data-label={said.n} className="beside py-2 pr-4 text-right tabular-nums">
              {figures.n}
            </td>
            <td data-label={said.got} className="beside py-2 pr-4 text-right whitespace-nowrap tabular-nums">
              {figures.facility === null ? '–' : `${percentOf(figures.facility)} %`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
