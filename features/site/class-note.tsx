import type { ReactNode } from 'react';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import type { ClassNoteWords } from './class-note.element';

/** What the bar says to a pupil: of their class, how much is done, and what comes next (a sentence where nothing does). */
export type ClassBar = {
  code: string;
  title: string;
  done: string;
  next: { href: string; label: string } | string | null;
  /** What the teacher asks of everybody at this moment; it stands in place of what comes next. */
  live?: ReactNode;
};

/**
 * At the lower edge of every page while this browser is in a class: which one, what is done and comes next, and *Not you?
 * Leave*.
 * @param code where the server knows it; on reading pages, which are the same for everybody, an element reads the cookie
 * @param bar where the page has asked whose browser this is; null where it is no pupil's, or no longer
 */
export function ClassNote({
  code,
  bar,
  lang,
  words,
}: {
  code: string | null;
  bar?: ClassBar | null | undefined;
  lang: Language;
  words: Words['site'];
}) {
  const said = words.inClass;
  if (code === null && !bar) {
    const told: ClassNoteWords = { class: said.class('{code}'), leave: said.leave, lang };
    return <class-note role="region" aria-label={said.label} hidden data-words={JSON.stringify(told)} />;
  }
  return (
    <class-note role="region" aria-label={said.label} data-code={bar?.code}>
      <BarParts code={code} bar={bar} lang={lang} words={words} />
    </class-note>
  );
}

/** What stands in the bar; an element asks for it on pages that are the same for everybody. */
export function BarParts({ code, bar, lang, words }: Parameters<typeof ClassNote>[0]) {
  const said = words.inClass;
  return (
    <>
      {bar ? (
        <span>
          <a href={`/${lang}/class/${bar.code}`}>
            <bdi translate="no">{bar.title}</bdi>
          </a>{' '}
          · {bar.done}
        </span>
      ) : bar === null ? (
        <span>{said.gone(code ?? '')}</span>
      ) : (
        <a href={`/${lang}/class/${code}`}>{said.class(code ?? '')}</a>
      )}
      <PostForm action="/leave" lang={lang}>
        <button type="submit">{said.leave}</button>
      </PostForm>
      {bar && (
        <strong role="status" data-live="bar">
          {bar.live}
        </strong>
      )}
      {bar?.next && (
        <span>
          {typeof bar.next === 'string' ? (
            bar.next
          ) : (
            <>
              {said.next} <a href={bar.next.href}>{bar.next.label}</a>
            </>
          )}
        </span>
      )}
    </>
  );
}
