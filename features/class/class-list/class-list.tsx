import type { Words } from '@/content/editions';
import { dayInWords, dayOf, timeInWords } from '@/lib/day';
import type { Language } from '@/lib/languages';
import type { ListedClass } from '../data';
import { endsSoon } from '../expiry';
import { classPath } from '../receive-class-form';

/** An instructor's classes: title, code, who is here, by when. */
export function ClassList({
  classes,
  now,
  lang,
  words,
}: {
  classes: readonly ListedClass[];
  now: Date;
  lang: Language;
  words: Words;
}) {
  const said = words.classes.list;
  return (
    <ul className="mt-8 grid gap-4">
      {classes.map((own) => (
        <li key={own.id} className="rounded-sm border border-rule bg-sheet p-5">
          <h2 className="text-title-3 wrap-anywhere">
            <a href={classPath(lang, own.id)} className="inline-block">
              <bdi translate="no">{own.title}</bdi>
            </a>
          </h2>
          <p className="mt-1">
            {said.code}{' '}
            <strong translate="no" className="font-sans tracking-widest">
              {own.code}
            </strong>{' '}
            · {said.pupils(own.joined, own.pupils)}
          </p>
          <p className="mt-1 font-sans text-label text-quiet">
            {own.due ? said.due(timeInWords(own.due, own.zone, lang)) : said.noDue}
            {own.isClosed && ` · ${said.closed}`}
            {!own.mayChange && ` · ${said.looks}`}
          </p>
          {endsSoon(own, now) && (
            <p className="mt-2 border-l-4 border-wrong pl-3">
              {words.classes.expiry(dayInWords(dayOf(own.expiresAt), lang))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
