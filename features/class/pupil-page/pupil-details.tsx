import type { Words } from '@/content/editions';
import { timeInWords } from '@/lib/day';
import type { Language } from '@/lib/languages';
import type { PupilProgress } from '../overview/overview';
import type { OwnClass } from '../own-class';
import type { listRoster } from '../roster/data';
import type { Sheet } from './answer-sheet.data';
import { AttemptList } from './attempt-list';
import { ExtraForm, MergeForm, RemoveForm, RenameForm, ReturnCodeForm } from './pupil-forms';

/** What a pupil did, and what an instructor can put right: name, time, a second line, taking them out. */
export function PupilDetails({
  own,
  pupil,
  sheet,
  others,
  into,
  lang,
  words,
}: {
  own: OwnClass;
  pupil: PupilProgress;
  sheet: Sheet;
  others: Awaited<ReturnType<typeof listRoster>>;
  /** Whom the address says this pupil might really be. */
  into: string | null;
  lang: Language;
  words: Words;
}) {
  const said = words.classes.pupil;
  const forms = { own, pupil, lang, words };
  return (
    <>
      <p className="max-w-measure text-quiet">{pupil.isTrial ? said.trial : said.standfirst}</p>
      <p className="mt-3 max-w-measure">
        {pupil.identifier && (
          <>
            {words.classes.roster.identifier}: <bdi translate="no">{pupil.identifier}</bdi>.{' '}
          </>
        )}
        {pupil.groupName && (
          <>
            {words.classes.groups.name}: <bdi translate="no">{pupil.groupName}</bdi>.{' '}
          </>
        )}
        {pupil.joinedAt ? said.joined(timeInWords(pupil.joinedAt, own.zone, lang)) : said.notJoined}{' '}
        {said.read(pupil.chaptersRead, pupil.chapters.length)}
      </p>
      <ul className="mt-3 max-w-measure gap-6 sm:columns-2" aria-label={said.chapters}>
        {pupil.chapters.map((slug) => (
          <li key={slug} className="break-inside-avoid">
            {`${words.chapters[slug].title}\u00a0·`}{' '}
            <span className={sheet.read.includes(slug) ? 'font-semibold' : 'text-quiet'}>
              {sheet.read.includes(slug) ? said.isRead : said.notRead}
            </span>
          </li>
        ))}
      </ul>
      <h2 className="mt-8 text-title-3">{said.sheet}</h2>
      <AttemptList own={own} pupil={pupil} sheet={sheet} lang={lang} words={words} />
      {!pupil.isTrial && (
        <div className="no-print mt-10 grid max-w-measure gap-10">
          {pupil.joinedAt && <ReturnCodeForm {...forms} />}
          <ExtraForm {...forms} />
          <RenameForm {...forms} />
          <MergeForm {...forms} others={others} into={into} />
          <RemoveForm {...forms} />
        </div>
      )}
    </>
  );
}
