import { Button, ButtonLink } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import { OnceField } from '@/features/site/once-field';
import type { Language } from '@/lib/languages';
import type { OwnClass } from '../own-class';
import type { Trial } from './data';

/** Lets an instructor see what pupils see, and get out of it again. */
export function TrialSection({
  own,
  trial,
  hasEnded,
  once,
  lang,
  words,
}: {
  own: OwnClass;
  trial: Trial | null;
  /** A trial has just been ended. */
  hasEnded: boolean;
  once: string;
  lang: Language;
  words: Words;
}) {
  const said = words.classes.trial;
  const action = `/classes/${own.id}/try`;
  return (
    <section aria-labelledby="trial" className="border-t border-rule pt-5">
      <h2 id="trial" className="text-title-3">
        {said.title}
      </h2>
      {hasEnded && !trial && (
        <p role="status" className="mt-2 border-l-4 border-right-answer pl-4">
          {said.ended}
        </p>
      )}
      <p className="mt-2">{trial?.isHere ? said.here : trial ? said.elsewhere : said.text}</p>
      <div className="mt-4 flex flex-wrap gap-4">
        {trial?.isHere ? (
          <ButtonLink rank="second" href={`/${lang}/class/${own.code}`}>
            {said.again}
          </ButtonLink>
        ) : (
          <PostForm action={action} lang={lang}>
            <OnceField value={once} />
            <Button rank="second">{said.begin}</Button>
          </PostForm>
        )}
        {trial && (
          <PostForm action={action} lang={lang}>
            <input type="hidden" name="end" value="yes" />
            <Button rank="second">{said.end}</Button>
          </PostForm>
        )}
      </div>
    </section>
  );
}
