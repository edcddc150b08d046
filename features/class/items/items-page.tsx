import type { ReactNode } from 'react';
import type { Words } from '@/content/editions';
import { FormatLinks } from '@/features/quiz/formats/format-links';
import type { ItemDraft } from '@/features/quiz/own-items/drafts.data';
import type { Language } from '@/lib/languages';
import type { OwnClass } from '../own-class';
import { classPath } from '../receive-class-form';
import { savedChoice } from './choose-fields';
import { ChooseForm } from './choose-form';
import type { Choosing } from './choose-part.data';
import { DraftList } from './draft-list';
import { OwnItemList } from './own-item-list';
import { PlanNote } from './plan-note';
import { WorthNote } from './worth-note';

type Common = { lang: Language; words: Words };

/** The questions of a class: what it is asked, and the instructor's own. */
export function ItemsPage({
  own,
  choosing,
  drafts,
  said: done,
  lang,
  words,
}: {
  own: OwnClass;
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
      <p className="mt-2">
        <a href={classPath(lang, classId, '/answers')} className="inline-block py-1 font-sans text-label">
          {page.toResults}
        </a>
      </p>
      <Part id="chosen" title={choose.title}>
        {done.hasChosen && <Done text={choose.saved} />}
        <PlanNote own={own} choosing={choosing} lang={lang} words={words} />
        <WorthNote own={own} choosing={choosing} words={words} />
        <ChooseForm
          classId={classId}
          fields={savedChoice(own, chosen)}
          mine={mine}
          colleagues={colleagues}
          lang={lang}
          words={words}
        />
      </Part>
      <Part id="own" title={words.ownItems.mine.title}>
        {done.hasMade && <Done text={done.isAsked ? words.ownItems.mine.asked : words.ownItems.mine.made} />}
        <OwnItemList classId={classId} items={mine} lang={lang} words={words} />
      </Part>
      <Part id="drafts" title={words.imports.title}>
        {done.hasKept && <Done text={words.imports.kept} />}
        <DraftList classId={classId} drafts={drafts} lang={lang} words={words} />
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
