import { Button } from '@/components/ui/button';
import { ChoiceList } from '@/components/ui/choice-list';
import { Disclosure } from '@/components/ui/disclosure';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import type { InstructorId } from '@/features/accounts/instructor';
import type { Language } from '@/lib/languages';
import type { OwnClass } from '../own-class';
import { CopiedLink } from '../share/copied-link';
import type { Colleague } from './data';

/** Who teaches a class, the way out for each, and the way in for one more. `link` was made just now, and is shown this once. */
export function ColleaguesSection({
  own,
  teachers,
  self,
  link,
  lang,
  words,
}: {
  own: OwnClass;
  teachers: readonly Colleague[];
  /** Who asks. */
  self: InstructorId;
  link: string | null;
  lang: Language;
  words: Words;
}) {
  const said = words.classes.colleagues;
  return (
    <section aria-labelledby="colleagues" className="border-t border-rule pt-5">
      <h2 id="colleagues" className="text-title-3">
        {said.title}
      </h2>
      <ul className="mt-2 grid gap-2">
        {teachers.map((one) => (
          <Teacher
            key={one.id}
            {...{ own, one, lang, words }}
            isSelf={one.id === self}
            isNeeded={!teachers.some((other) => other.mayChange && other.id !== one.id)}
          />
        ))}
      </ul>
      {link && (
        <div className="mt-4 border-l-4 border-right-answer pl-4">
          <CopiedLink address={link} label={said.link} words={words} />
          <p className="mt-2">{said.once}</p>
        </div>
      )}
      <PostForm action={`/classes/${own.id}/invite`} lang={lang} className="mt-4 grid gap-4">
        <ChoiceList
          name="may"
          legend={said.may}
          hint={said.text}
          chosen={['change']}
          choices={(['change', 'look'] as const).map((value) => ({ value, label: said.mays[value] }))}
        />
        <p>
          <Button rank="second">{said.submit}</Button>
        </p>
      </PostForm>
    </section>
  );
}

function Teacher({
  own,
  one,
  isSelf,
  isNeeded,
  lang,
  words,
}: {
  own: OwnClass;
  one: Colleague;
  isSelf: boolean;
  /** Nobody else may change the class. */
  isNeeded: boolean;
  lang: Language;
  words: Words;
}) {
  const said = words.classes.colleagues;
  return (
    <li>
      <bdi className="font-semibold">{one.name}</bdi>
      {isSelf && ` (${said.you})`}: {one.mayChange ? said.changes : said.looks}
      {!isNeeded && (
        <Disclosure className="mt-1" summary={isSelf ? said.leave : said.remove(one.name)}>
          <PostForm action={`/classes/${own.id}/colleagues`} lang={lang} className="mt-1">
            <input type="hidden" name="colleague" value={one.id} />
            <p className="mb-3">{isSelf ? said.leaveText : said.removeText}</p>
            <Button rank="second">{isSelf ? said.leaveNow : said.removeNow}</Button>
          </PostForm>
        </Disclosure>
      )}
    </li>
  );
}
