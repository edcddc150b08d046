import { Button } from '@/components/ui/button';
import type { Words } from '@/content/editions';
import { ClassPollSection } from '@/features/poll/class-results/class-poll-section';
import type { ClassPoll } from '@/features/poll/class-results/data';
import type { PollResults } from '@/features/poll/tally';
import { dayInWords, dayOf, timeInWords } from '@/lib/day';
import { newId } from '@/lib/ids';
import type { Language } from '@/lib/languages';
import { classPath } from './class-door';
import { CloseForm, CopyForm, DeleteForm } from './class-forms';
import { ColleaguesSection } from './colleagues/colleagues-section';
import { endsSoon } from './expiry';
import { MissingSection } from './overview/missing-section';
import { inView, type PupilProgress, totalsOf, type View } from './overview/overview';
import { PupilTable } from './overview/pupil-table';
import { ViewForm } from './overview/view-form';
import type { OwnClass } from './own-class';
import { nameKeyOf } from './pupil-name';
import type { Reach } from './share/addresses';
import { CodeSection, ShareSection } from './share/share-section';
import type { Reissued } from './shown-once';
import type { Trial } from './trial/data';
import { TrialSection } from './trial/trial-section';

type Props = {
  own: OwnClass;
  pupils: readonly PupilProgress[];
  view: View;
  teachers: readonly string[];
  trial: Trial | null;
  reach: Reach;
  /** The class's poll beside everyone's; null where the class is not asked. */
  poll: { ofClass: ClassPoll; everyone: PollResults } | null;
  /** Of the link for a colleague, when it was made just now. */
  ticket: string | null;
  /** A return code that was made just now. */
  reissued: Reissued | null;
  said: { isSaved: boolean; hasEnded: boolean };
  now: Date;
  lang: Language;
  words: Words;
};

/** The instructor's page of a class: first what a lesson begins with, then the pupils, then what is done rarely. */
export function ClassOverview(props: Props) {
  const { own, pupils, view, reach, said: done, now, lang, words } = props;
  const said = words.classes;
  const shown = inView(pupils, view, nameKeyOf);
  const totals = totalsOf(pupils);
  const rightPupils = shown.filter(({ isTrial }) => !isTrial).length;
  return (
    <div className="mx-auto max-w-wide px-5 pt-8">
      <p className="no-print font-sans text-label">
        <a href={`/${lang}/classes`}>{said.back}</a>
      </p>
      <h1 className="mt-2 text-title-1 wrap-anywhere">
        <bdi>{own.title}</bdi>
      </h1>
      {done.isSaved && (
        <p role="status" className="mt-4 border-l-4 border-right-answer pl-4">
          {said.page.saved}
        </p>
      )}
      <ReissuedNote {...props} />
      {own.isClosed && <p className="mt-4 border-l-4 border-wrong pl-4 font-semibold">{said.page.closed}</p>}
      {endsSoon(own, now) && (
        <p className="mt-4 border-l-4 border-wrong pl-4">{said.expiry(dayInWords(dayOf(own.expiresAt), lang))}</p>
      )}
      {/* On a phone who is missing stands before the link. */}
      <div className="mt-6 grid gap-x-10 gap-y-6 lg:grid-cols-2 lg:grid-rows-[auto_1fr]">
        <CodeSection code={own.code} words={words} />
        <div className="lg:row-span-2">
          <MissingSection own={own} pupils={pupils} lang={lang} words={words} />
          <p className="mt-4 text-quiet">
            {own.due ? said.page.due(timeInWords(own.due, own.zone, lang)) : said.page.noDue}
          </p>
          <ClassLinks own={own} lang={lang} words={words} />
        </div>
        <ShareSection code={own.code} reach={reach} lang={lang} words={words} />
      </div>
      <section aria-labelledby="pupils" className="mt-12">
        <h2 id="pupils" className="text-title-2">
          {said.table.title}
        </h2>
        <p className="mt-1 text-quiet">{said.table.showing(rightPupils, totals.pupils)}</p>
        <ViewForm view={view} words={words} />
        {shown.length > 0 ? (
          <PupilTable own={own} pupils={shown} totals={totals} lang={lang} words={words} />
        ) : (
          <p className="mt-4">{totals.pupils === 0 ? said.page.nobody : said.table.none}</p>
        )}
      </section>
      <PollPart {...props} />
      <RareDeeds {...props} />
    </div>
  );
}

/** A pupil's new return code, to be read out or written down: this once. */
function ReissuedNote({ reissued, pupils, words }: Props) {
  const said = words.classes.pupil.code;
  const pupil = pupils.find(({ id }) => id === reissued?.pupil);
  if (!reissued || !pupil) return null;
  return (
    <div role="status" className="mt-4 border-l-4 border-right-answer pl-4">
      <p>{said.shown(pupil.name)}</p>
      <p className="font-sans text-title-2 font-semibold">{reissued.code}</p>
      <p>{said.shownText}</p>
    </div>
  );
}

function ClassLinks({ own, lang, words }: { own: OwnClass; lang: Language; words: Words }) {
  const said = words.classes.page;
  const links = [
    [classPath(lang, own.id, '/settings'), said.settings],
    [classPath(lang, own.id, '/roster'), said.roster],
    [classPath(lang, own.id, '/answers'), said.answers],
    [`/classes/${own.id}/scores.csv?bom=1`, said.scoresCsv],
    [`/classes/${own.id}/answers.csv?bom=1`, said.answersCsv],
    [`/${lang}/class/${own.code}/data-sheet`, said.sheet],
  ];
  return (
    <nav aria-label={said.links} className="no-print mt-4">
      <ul className="-mx-2 flex flex-wrap font-sans text-label">
        {links.map(([href, label]) => (
          <li key={href}>
            <a href={href} className="inline-block px-2 py-1.5">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The class's poll, closed until the instructor reveals it. */
function PollPart({ own, poll, lang, words }: Props) {
  const said = words.classes.reveal;
  if (!poll) return null;
  const { ofClass, everyone } = poll;
  return (
    <ClassPollSection poll={ofClass} everyone={everyone} lang={lang} words={words}>
      {ofClass.hasEnough && !own.isRevealed && (
        <form method="post" action={`/classes/${own.id}/reveal`} className="no-print mt-4">
          <input type="hidden" name="lang" value={lang} />
          <p className="mb-3 max-w-measure">{said.text}</p>
          <Button rank="second">{said.submit}</Button>
        </form>
      )}
    </ClassPollSection>
  );
}

function RareDeeds({ own, teachers, trial, reach, ticket, said: done, lang, words }: Props) {
  const origin = reach.kind === 'none' ? '' : reach.origins[0];
  return (
    <div className="no-print mt-14 grid max-w-measure gap-10">
      <TrialSection own={own} trial={trial} hasEnded={done.hasEnded} once={newId()} lang={lang} words={words} />
      <ColleaguesSection
        own={own}
        teachers={teachers}
        link={ticket && `${origin}/${lang}/classes/join?ticket=${ticket}`}
        lang={lang}
        words={words}
      />
      <CopyForm own={own} once={newId()} lang={lang} words={words} />
      <CloseForm own={own} lang={lang} words={words} />
      <DeleteForm own={own} lang={lang} words={words} />
    </div>
  );
}
