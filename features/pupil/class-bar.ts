import type { Words } from '@/content/editions';
import type { ClassBar } from '@/features/site/class-note';
import type { Language } from '@/lib/languages';
import { doneOf, endOf, nextLink, type Thread } from './thread';

/** What the bar at the lower edge says of a pupil's class. */
export function barOf(thread: Thread, lang: Language, words: Words): ClassBar {
  const { code, title } = thread.pupil.class;
  const { done, of } = doneOf(thread);
  const next = nextLink(thread, lang, words);
  return {
    code,
    title: shortened(title),
    done: words.site.inClass.done(done, of),
    next: next ?? endOf(thread, words).title,
  };
}

/** The bar has one line, or two on a phone, whatever the class is called: its page has the whole title. */
const shortened = (title: string): string => {
  const characters = [...new Intl.Segmenter().segment(title)].map(({ segment }) => segment);
  return characters.length > 18 ? `${characters.slice(0, 17).join('').trimEnd()}…` : title;
};

/** The bar of a page that has asked who looks at it: null for nobody's pupil. */
export const barFor = (thread: Thread | null, lang: Language, words: Words): ClassBar | null =>
  thread && barOf(thread, lang, words);

/** The bar in the class's quiz: while that is open, it does not lead to where the pupil is. */
export function barInQuiz(thread: Thread | null, lang: Language, words: Words): ClassBar | null {
  const bar = barFor(thread, lang, words);
  return bar && thread?.next?.step === 'quiz' ? { ...bar, next: null } : bar;
}
