import type { Words } from '@/content/editions';
import { contactLink } from '@/features/site/contact';
import { dayInWords, dayOf } from '@/lib/day';
import type { Language } from '@/lib/languages';
import type { Class } from '../class';

/** What a class stores about pupils, why, for how long and who sees it: for parents and the school, to read or to print. */
export function DataSheet({
  ofClass,
  lang,
  words,
}: {
  ofClass: Pick<Class, 'title' | 'expiresAt'>;
  lang: Language;
  words: Words;
}) {
  const said = words.classes.sheet;
  const day = dayInWords(dayOf(ofClass.expiresAt), lang);
  const contact = contactLink();
  const sections = [
    ...said.sections,
    { title: said.howLongTitle, text: said.howLong(day) },
    { title: said.rightsTitle, text: said.rights },
  ];
  return (
    <article className="mx-auto max-w-measure px-5 pt-10 sm:pt-16">
      <h1 className="text-title-1">{said.title}</h1>
      <p className="mt-4 text-lead text-quiet wrap-anywhere">{said.of(ofClass.title)}</p>
      {sections.map(({ title, text }) => (
        <section key={title} className="break-inside-avoid">
          <h2 className="mt-8 text-title-3">{title}</h2>
          {text.map((paragraph) => (
            <p key={paragraph} className="mt-2">
              {paragraph}
            </p>
          ))}
        </section>
      ))}
      <h2 className="mt-8 text-title-3">{said.contactTitle}</h2>
      <p className="mt-2">
        {contact ? (
          <>
            {said.contact} <a href={contact}>{contact.replace(/^mailto:/, '')}</a>.
          </>
        ) : (
          said.contactNone
        )}
      </p>
      <p className="no-print mt-8 font-sans text-label text-quiet">{said.print}</p>
    </article>
  );
}
