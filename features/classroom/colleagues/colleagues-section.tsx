import { buttonLook } from '@/components/ui/button';
import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import { DeedForm } from '../deed-form';
import type { OwnClass } from '../own-class';

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
    <DeedForm
      id="colleagues"
      title={said.title}
      text={
        <>
          <p>
            {said.now(new Intl.ListFormat(lang).format(teachers))} {said.text}
          </p>
          {link && (
            <div className="mt-4 border-l-4 border-right-answer pl-4">
              <copy-text
                label={words.classes.page.copy}
                done={words.classes.page.copied}
                buttonclass={`${buttonLook('second')} mt-3`}
              >
                <label className="block font-sans text-label font-semibold">
                  {said.link}
                  <textarea
                    readOnly
                    rows={2}
                    defaultValue={link}
                    className="mt-1 block w-full resize-none rounded-sm border border-edge bg-paper px-3 py-2 font-normal break-all"
                  />
                </label>
              </copy-text>
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
