import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import type { ClassNoteWords } from './class-note.element';

/**
 * At the lower edge of every page while this browser is in a class: which one, what to do there, and *Not you? Leave*.
 * @param code where the server knows it; on reading pages, which are the same for everybody, an element reads the cookie
 */
export function ClassNote({ code, lang, words }: { code: string | null; lang: Language; words: Words['site'] }) {
  const said = words.inClass;
  if (code === null) {
    const told: ClassNoteWords = { class: said.class('{code}'), leave: said.leave, lang };
    return <class-note role="region" aria-label={said.label} hidden data-words={JSON.stringify(told)} />;
  }
  return (
    <class-note role="region" aria-label={said.label}>
      <a href={`/${lang}/class/${code}`}>{said.class(code)}</a>
      <PostForm action="/leave" lang={lang}>
        <button type="submit">{said.leave}</button>
      </PostForm>
    </class-note>
  );
}
