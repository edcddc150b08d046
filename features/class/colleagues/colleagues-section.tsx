import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import { ActionForm } from '../action-form';
import type { OwnClass } from '../own-class';
import { CopiedLink } from '../share/copied-link';

/** Who teaches a class, and the way for one more. `link` was made just now, and is shown this once. */
export function ColleaguesSection({
  own,
  teachers,
  link,
  lang,
  words,
}: {
  own: OwnClass;
  teachers: readonly string[];
  link: string | null;
  lang: Language;
  words: Words;
}) {
  const said = words.classes.colleagues;
  return (
    <ActionForm
      id="colleagues"
      title={said.title}
      text={
        <>
          <p>
            {said.now(new Intl.ListFormat(lang).format(teachers))} {said.text}
          </p>
          {link && (
            <div className="mt-4 border-l-4 border-right-answer pl-4">
              <CopiedLink address={link} label={said.link} words={words} />
              <p className="mt-2">{said.once}</p>
            </div>
          )}
        </>
      }
      action={`/classes/${own.id}/invite`}
      submit={said.submit}
      lang={lang}
    />
  );
}
