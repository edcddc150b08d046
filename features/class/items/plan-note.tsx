import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import type { OwnClass } from '../own-class';
import { classPath } from '../receive-class-form';
import { askable, isByChapter } from './ask-plan';
import type { Choosing } from './choose-part.data';

/** What comes of the choice: how many questions an attempt has, and from where they are. */
export function PlanNote({
  own,
  choosing: { plan, size, chosen },
  lang,
  words,
}: {
  own: OwnClass;
  choosing: Choosing;
  lang: Language;
  words: Words;
}) {
  const said = words.ownItems.choose;
  const always = plan.always.length;
  return (
    <p className="mt-2 mb-4">
      {said.plan(size, always, askable(plan).length - always)}{' '}
      {size > always && (chosen.may.length > 0 ? said.fromTicked : !isByChapter(plan) && said.fromScope)}{' '}
      {isByChapter(plan) && said.byChapter}{' '}
      <a href={classPath(lang, own.id, '/settings')} className="inline-block py-1 font-sans text-label">
        {said.settings}
      </a>
    </p>
  );
}
