import type { ReactNode } from 'react';
import type { Words } from '@/content/editions';
import type { InstructorId } from '@/features/accounts/instructor';
import { dayInWords, dayOf, timeInWords } from '@/lib/day';
import { newId } from '@/lib/ids';
import type { Language } from '@/lib/languages';
import { CloseForm, CopyForm, DeleteForm } from '../class/class-forms';
import { ColleaguesSection } from '../class/colleagues/colleagues-section';
import type { Colleague } from '../class/colleagues/data';
import { endsSoon } from '../class/expiry';
import type { Reissued } from '../class/flash';
import { JoiningForm, NewCodeForm } from '../class/joining/joining-section';
import { LooksNote } from '../class/looks-note';
import { ClassLinks } from '../class/overview/class-links';
import { FirstSteps } from '../class/overview/first-steps';
import type { OwnClass } from '../class/own-class';
import type { Removed } from '../class/removal/data';
import { RemovedSection } from '../class/removal/removed-section';
import type { Reach } from '../class/share/addresses';
import { CodeSection, ShareSection } from '../class/share/share-section';
import type { Trial } from '../class/trial/data';
import { LiveClass } from './live-class';

type Props = {
  own: OwnClass;
  /** What changes by itself, as `drawOverview` draws it. */
  parts: Readonly<Record<'here' | 'chapters' | 'pupils' | 'poll', ReactNode>>;
  /** Somebody has joined. */
  isHere: boolean;
  teachers: readonly Colleague[];
  /** Who asks. */
  self: InstructorId;
  trial: Trial | null;
  reach: Reach;
  /** Of the link for a colleague, when it was made just now. */
  ticket: string | null;
  /** A return code that was made just now, and the name of its pupil. */
  reissued: (Reissued & { name: string | undefined }) | null;
  said: { notice: string | null; hasEnded: boolean };
  /** Who was taken out of late, and who of them just now. */
  removed: readonly Removed[];
  justRemoved: string | null;
  now: Date;
  lang: Language;
  words: Words;
};

/** The instructor's page of a class: first what a lesson begins with, then the pupils, then what is done rarely. */
export function ClassOverview(props: Props) {
  const { own, parts, reach, said: done, now, lang, words } = props;
  const said = words.classes;
  const steps = (
    <FirstSteps
      own={own}
      isHere={props.isHere}
      trial={props.trial}
      hasEnded={done.hasEnded}
      once={newId()}
      lang={lang}
      words={words}
    />
  );
  return (
    <div className="mx-auto max-w-wide px-5 pt-8">
      <p className="no-print font-sans text-label">
        <a href={`/${lang}/classes`}>{said.back}</a>
      </p>
      <h1 className="mt-2 text-title-1 wrap-anywhere">
        <bdi translate="no">{own.title}</bdi>
      </h1>
      <LiveClass id={own.id} page="overview" lang={lang} />
      {!own.mayChange && (
        <div className="mt-4">
          <LooksNote words={words} />
        </div>
      )}
      {done.notice && (
        <p role="status" className="mt-4 border-l-4 border-right-answer pl-4">
          {done.notice}
        </p>
      )}
      {own.mayChange && (
        <RemovedSection own={own} removed={props.removed} justNow={props.justRemoved} lang={lang} words={words} />
      )}
      <ReissuedNote {...props} />
      {own.isClosed && <p className="mt-4 border-l-4 border-wrong pl-4 font-semibold">{said.page.closed}</p>}
      {endsSoon(own, now) && (
        <p className="mt-4 border-l-4 border-wrong pl-4">{said.expiry(dayInWords(dayOf(own.expiresAt), lang))}</p>
      )}
      {/* On a phone what comes next, and who is missing, stand before the link: in a lesson who is missing comes first. */}
      <div className="mt-6 grid gap-x-10 gap-y-6 lg:grid-cols-2 lg:grid-rows-[auto_1fr]">
        <CodeSection own={own} words={words} />
        <div className="grid content-start gap-4 lg:row-span-2">
          {!props.isHere && steps}
          <div data-live="here">{parts.here}</div>
          {props.isHere && steps}
          <p className="text-quiet">
            {own.due ? said.page.due(timeInWords(own.due, own.zone, lang)) : said.page.noDue}
          </p>
          <ClassLinks own={own} lang={lang} words={words} />
        </div>
        <ShareSection code={own.code} reach={reach} lang={lang} words={words} />
      </div>
      <div data-live="pupils" className="mt-10">
        {parts.pupils}
      </div>
      <div data-live="chapters" className="mt-12">
        {parts.chapters}
      </div>
      <div data-live="poll">{parts.poll}</div>
      {own.mayChange && <RareActions {...props} />}
    </div>
  );
}

/** A pupil's new return code, to be read out or written down: this once. */
function ReissuedNote({ reissued, words }: Props) {
  const said = words.classes.pupil.code;
  if (!reissued?.name) return null;
  return (
    <div role="status" className="mt-4 border-l-4 border-right-answer pl-4">
      <p>{said.shown(reissued.name)}</p>
      <p className="font-sans text-title-2 font-semibold">{reissued.code}</p>
      <p>{said.shownText}</p>
    </div>
  );
}

function RareActions({ own, teachers, self, reach, ticket, lang, words }: Props) {
  const origin = reach.kind === 'none' ? '' : reach.origins[0];
  return (
    <div className="no-print mt-14 grid max-w-measure gap-10">
      <ColleaguesSection
        own={own}
        teachers={teachers}
        self={self}
        link={ticket && `${origin}/${lang}/classes/join?ticket=${ticket}`}
        lang={lang}
        words={words}
      />
      <JoiningForm own={own} lang={lang} words={words} />
      <NewCodeForm own={own} lang={lang} words={words} />
      <CopyForm own={own} once={newId()} lang={lang} words={words} />
      <CloseForm own={own} lang={lang} words={words} />
      <DeleteForm own={own} lang={lang} words={words} />
    </div>
  );
}
