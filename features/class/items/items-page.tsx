import type { ReactNode } from 'react';
import type { Words } from '@/content/editions';
import { FormatLinks } from '@/features/quiz/formats/format-links';
import type { ItemDraft } from '@/features/quiz/own-items/drafts.data';
import { fewestForShares } from '@/features/quiz/statistics/analysis';
import type { Language } from '@/lib/languages';
import type { OwnClass } from '../own-class';
import { savedChoice } from './choose-fields';
import { ChooseForm } from './choose-form';
import type { Choosing } from './choose-part.data';
import { DraftList } from './draft-list';
import type { ItemReport } from './item-report';
import { ItemReportEntry } from './item-report-entry';
import { OwnItemList } from './own-item-list';
import { PlanNote } from './plan-note';
import { Topics } from './topics';

type Common = { lang: Language; words: Words };

/** The questions of a class: what to talk about, how it did on each, what it is asked, and the instructor's own. */
export function ItemsPage({
  own,
  reports,
  choosing,
  drafts,
  said: done,
  lang,
  words,
}: {
  own: OwnClass;
  reports: readonly ItemReport[];
  choosing: Choosing;
  drafts: readonly ItemDraft[];
  said: { hasMade: boolean; isAsked: boolean; hasChosen: boolean; hasKept: boolean };
} & Common) {
  const { page, choose } = words.ownItems;
  const { mine, colleagues, chosen } = choosing;
  const classId = own.id;
  return (
    <>
      <p className="text-lead text-quiet">{page.standfirst}</p>
      <Part id="topics" title={page.topics}>
        <Topics reports={reports} lang={lang} words={words} />
      </Part>
      <Part id="reports" title={page.reports}>
        <p className="mt-2 text-quiet">{reports.length === 0 ? page.noReports : page.reportsNote(fewestForShares)}</p>
        <ol className="mt-4">
          {reports.map((report) => (
            <ItemReportEntry key={report.id} report={report} words={words} />
          ))}
        </ol>
      </Part>
      <Part id="own" title={words.ownItems.mine.title}>
        {done.hasMade && <Done text={done.isAsked ? words.ownItems.mine.asked : words.ownItems.mine.made} />}
        <OwnItemList classId={classId} items={mine} lang={lang} words={words} />
      </Part>
      <Part id="drafts" title={words.imports.title}>
        {done.hasKept && <Done text={words.imports.kept} />}
        <DraftList classId={classId} drafts={drafts} lang={lang} words={words} />
      </Part>
      <Part id="chosen" title={choose.title}>
        {done.hasChosen && <Done text={choose.saved} />}
        <PlanNote own={own} choosing={choosing} lang={lang} words={words} />
        <ChooseForm
          classId={classId}
          fields={savedChoice(own, chosen)}
          mine={mine}
          colleagues={colleagues}
          lang={lang}
          words={words}
        />
      </Part>
      <Part id="formats" title={words.formats.title}>
        <FormatLinks base={`/classes/${classId}/questions`} words={words} />
      </Part>
    </>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-12">
      <h2 id={id} className="text-title-2">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Done({ text }: { text: string }) {
  return (
    <p role="status" className="mt-3 border-l-4 border-right-answer pl-4">
      {text}
    </p>
  );
}
