import type { ReactNode } from 'react';
import type { Words } from '@/content/editions';
import { ClassPollSection } from '@/features/poll/class-results/class-poll-section';
import type { ClassPoll } from '@/features/poll/class-results/data';
import type { Ballot } from '@/features/poll/data';
import type { PollResults } from '@/features/poll/tally';
import { dayInWords, dayOf, timeInWords } from '@/lib/day';
import type { Language } from '@/lib/languages';
import { endsSoon } from '../class/expiry';
import { type DoneChapter, DoneNote } from './done-note';
import { LeaveSection } from './leave-section';
import { NextStepSection } from './next-step-section';
import type { Pupil } from './pupil';
import { ReturnCodeNote } from './return-code-note';
import { SeenList } from './seen-list';
import { QuizStep, ReadStep, VoteStep } from './steps';
import type { Work } from './work';

/** A pupil's page: what comes next, until when, what there is to do and what of it is done. */
export function ClassPage({
  pupil,
  work,
  ballot,
  classPoll,
  returnCode,
  done,
  live,
  sentNote,
  once,
  now,
  lang,
  words,
}: {
  pupil: Pupil;
  work: Work;
  ballot: Ballot;
  /** How the class voted, once that may be seen; null until then. */
  classPoll: { poll: ClassPoll; everyone: PollResults } | null;
  /** Shown once, on coming in. */
  returnCode: string | null;
  /** The chapter from whose end this browser came, without script. */
  done: DoneChapter | null;
  /** What the teacher asks of everybody at this moment. */
  live: ReactNode;
  /** What of the pupil goes to the platform from which they came. */
  sentNote?: ReactNode;
  once: string;
  now: Date;
  lang: Language;
  words: Words;
}) {
  const said = words.pupil.page;
  const { title, zone, isClosed, hasPoll, chapters, expiresAt } = pupil.class;
  const [before = '', after = ''] = said.hello('\0').split('\0');
  const due = pupil.due && timeInWords(pupil.due, zone, lang);
  const isLate = pupil.due !== null && now >= pupil.due;
  return (
    <>
      <div className="mx-auto max-w-measure px-5 pt-8 sm:pt-14">
        <h1 className="text-title-1">
          <bdi translate="no">{title}</bdi>
        </h1>
        <p className="mt-2 font-sans text-label text-quiet">
          {before}
          <bdi translate="no" className="font-semibold text-ink">
            {pupil.name}
          </bdi>
          {pupil.name.endsWith('.') ? after.replace(/^\./, '') : after}
        </p>
        {pupil.isTrial && (
          <p className="mt-4 border-l-4 border-account-a pl-4">
            {said.trial} <a href={`/${lang}/classes/${pupil.class.id}#trial`}>{words.classes.trial.back}</a>
          </p>
        )}
        {returnCode && <ReturnCodeNote code={returnCode} words={words} />}
        {done && <DoneNote {...done} chapters={chapters} lang={lang} words={words} />}
        {live}
        <NextStepSection {...{ pupil, work, ballot, once, now, lang, words }} />
        {isClosed ? (
          <p className="mt-4">{said.closed}</p>
        ) : (
          due && <p className="mt-4 font-semibold">{isLate ? said.late(due) : said.due(due)}</p>
        )}
        {endsSoon(pupil.class, now) && <p className="mt-4">{said.ends(dayInWords(dayOf(expiresAt), lang))}</p>}
        <h2 className="mt-12 text-title-2">{said.todo}</h2>
        <ol className="mt-2">
          {hasPoll && <VoteStep phase="before" ballot={ballot} lang={lang} words={words} />}
          {chapters.length > 0 && <ReadStep chapters={chapters} read={work.read} lang={lang} words={words} />}
          <QuizStep {...{ pupil, work, now, lang, words }} />
          {hasPoll && <VoteStep phase="after" ballot={ballot} isTold={classPoll !== null} lang={lang} words={words} />}
        </ol>
        <section aria-labelledby="elsewhere" className="mt-12 border-t border-rule pt-6">
          <h2 id="elsewhere" className="text-title-3">
            {words.pupil.returnCode.hintTitle}
          </h2>
          <p className="mt-2 text-quiet">{sentNote ? words.lti.elsewhere : words.pupil.returnCode.hint}</p>
        </section>
        <section aria-labelledby="sees" className="mt-12 border-t border-rule pt-6">
          <h2 id="sees" className="text-title-3">
            {words.pupil.sees.title}
          </h2>
          <SeenList expiresAt={expiresAt} code={pupil.class.code} lang={lang} words={words} />
          {sentNote}
        </section>
        <LeaveSection lang={lang} words={words} />
      </div>
      {classPoll && (
        <div className="mx-auto max-w-wide px-5">
          <ClassPollSection {...classPoll} lang={lang} words={words} />
        </div>
      )}
    </>
  );
}
