import type { ReactNode } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import { OnceField } from '@/features/site/once-field';
import { classNames } from '@/lib/class-names';
import type { Language } from '@/lib/languages';
import type { OwnClass } from '../own-class';
import { classPath } from '../receive-class-form';
import type { Trial } from '../trial/data';

type Props = {
  own: OwnClass;
  /** Somebody has joined: on a phone the pupils then matter more than what each step is for. */
  isHere: boolean;
  trial: Trial | null;
  /** A trial has just been ended. */
  hasEnded: boolean;
  once: string;
  lang: Language;
  words: Words;
};

/** What a teacher does with a class next, in this order: who is in it, what they will see, and the lesson itself. Who only looks has the last. */
export function FirstSteps(props: Props) {
  const { own, isHere, lang, words } = props;
  const said = words.classes.steps;
  return (
    <section aria-labelledby="steps" className="no-print">
      <h2 id="steps" className="sr-only">
        {said.title}
      </h2>
      <ol className={classNames('grid gap-2', isHere && 'max-sm:flex max-sm:flex-wrap')}>
        {own.mayChange && (
          <>
            <Step text={said.rosterText} isBrief={isHere}>
              <ButtonLink rank="second" href={classPath(lang, own.id, '/roster')}>
                {words.classes.page.roster}
              </ButtonLink>
            </Step>
            <TrialStep {...props} />
          </>
        )}
        <Step text={said.startText} isBrief={isHere}>
          <ButtonLink rank="second" href={classPath(lang, own.id, '/project')}>
            {said.start}
          </ButtonLink>
          <ButtonLink rank="second" href={classPath(lang, own.id, '/live')}>
            {words.live.round.title}
          </ButtonLink>
        </Step>
      </ol>
    </section>
  );
}

/** Lets an instructor see what pupils see, and get out of it again. */
function TrialStep({ own, isHere, trial, hasEnded, once, lang, words }: Props) {
  const said = words.classes.trial;
  const action = `/classes/${own.id}/try`;
  return (
    <Step
      id="trial"
      isBrief={isHere && !trial}
      text={trial?.isHere ? said.here : trial ? said.elsewhere : said.text}
      said={hasEnded && !trial ? said.ended : null}
    >
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
    </Step>
  );
}

function Step({
  id,
  text,
  isBrief,
  said,
  children,
}: {
  id?: string;
  text: string;
  /** On a phone without its text. */
  isBrief: boolean;
  said?: string | null;
  children: ReactNode;
}) {
  return (
    <li id={id} className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
      {said && (
        <p role="status" className="w-full border-l-4 border-right-answer pl-4">
          {said}
        </p>
      )}
      <div className="flex flex-wrap gap-3">{children}</div>
      <p
        className={classNames(
          'flex-1 basis-48 font-sans text-label leading-snug text-quiet',
          isBrief && 'max-sm:hidden',
        )}
      >
        {text}
      </p>
    </li>
  );
}
