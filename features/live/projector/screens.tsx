import type { Words } from '@/content/editions';
import type { OwnClass } from '@/features/class/own-class';
import type { Reach } from '@/features/class/share/addresses';
import type { ClassPoll } from '@/features/poll/class-results/data';
import type { Language } from '@/lib/languages';
import type { ShownItem } from '../item-bars';
import type { Lesson } from '../lesson';
import type { LiveNow } from '../rounds/live-lesson';
import { CountsScreen } from './counts-screen';
import { itemScreens } from './item-screens';
import { ItemsScreen } from './items-screen';
import { JoinScreen } from './join-screen';
import { liveScreen } from './live-screen';
import { pollScreens } from './poll-screens';
import { Screen, type ScreenContent } from './screen';

/**
 * All screens of a class, one after the other: how to come in, how far all are, the questions, the poll. No name of
 * anybody is in them.
 */
export function Screens({
  own,
  lesson,
  items,
  poll,
  live,
  reach,
  lang,
  words,
}: {
  own: OwnClass;
  lesson: Lesson;
  items: readonly ShownItem[];
  poll: ClassPoll;
  /** What the class is being asked at this moment. */
  live: LiveNow | null;
  reach: Reach;
  lang: Language;
  words: Words;
}) {
  const said = words.live.screen;
  const screens: ScreenContent[] = [
    ...(live ? [liveScreen(live, words)] : []),
    {
      id: 'join',
      title: said.join.title,
      body: <JoinScreen own={own} lesson={lesson} reach={reach} lang={lang} words={words} />,
    },
    { id: 'counts', title: said.counts.title, body: <CountsScreen lesson={lesson} words={words} /> },
    { id: 'questions', title: said.items.title, body: <ItemsScreen items={items} words={words} /> },
    ...items.flatMap((item, index) => itemScreens(item, index, items.length, words)),
    ...(own.hasPoll ? pollScreens(own, poll, lang, words) : []),
  ];
  return screens.map(({ id }, index) => (
    <Screen key={id} own={own} screens={screens} index={index} lang={lang} words={words} />
  ));
}
