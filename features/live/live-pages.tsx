import 'server-only';
import type { ReactNode } from 'react';
import { wordsOf } from '@/content/editions';
import { getClassPoll } from '@/features/poll/class-results/data';
import { getOwnQuestions } from '@/features/quiz/own-items/data';
import { isOwnItemId } from '@/features/quiz/own-items/own-item-id';
import { dayOf } from '@/lib/day';
import { siteTime } from '@/lib/db/site-time';
import type { Language } from '@/lib/languages';
import { getItemsByPupil, listProgress } from '../class/overview/data';
import { ItemsByPupilSection } from '../class/overview/items-section';
import { MissingSection } from '../class/overview/missing-section';
import { viewOf } from '../class/overview/overview';
import { findPollBeside } from '../class/overview/poll-beside';
import { PollPart } from '../class/overview/poll-part';
import { PupilsSection } from '../class/overview/pupils-section';
import type { OwnClass } from '../class/own-class';
import { currentReach } from '../class/share/current-reach';
import { ChaptersSection } from './chapters-section';
import { getLesson, listReadCounts } from './data';
import { showableItems } from './item-bars';
import { Screens } from './projector/screens';
import { findLiveNow, getLiveLesson } from './rounds/live-lesson';
import { QuestionList } from './rounds/question-list';
import { TeacherRound } from './rounds/teacher-round';

type Looked = {
  own: OwnClass;
  lang: Language;
  /** The page's own query: what is shown of the class and in which order. */
  query: URLSearchParams;
  /** Of the request: they say under which address the site is reached. */
  headers: Headers;
};

/** What the parts of a class's page are drawn from. */
export async function readOverview(own: OwnClass) {
  const now = await siteTime();
  const [pupils, read, poll] = await Promise.all([
    listProgress(own, now),
    listReadCounts(own),
    findPollBeside(own, dayOf(now)),
  ]);
  return { pupils, read, poll };
}

export function drawOverview(
  { own, lang, query }: Omit<Looked, 'headers'>,
  { pupils, read, poll }: Awaited<ReturnType<typeof readOverview>>,
): Record<'here' | 'chapters' | 'pupils' | 'poll', ReactNode> {
  const words = wordsOf(lang);
  return {
    here: <MissingSection own={own} pupils={pupils} lang={lang} words={words} />,
    chapters: <ChaptersSection read={read} words={words} />,
    pupils: <PupilsSection own={own} pupils={pupils} view={viewOf(query)} lang={lang} words={words} />,
    poll: <PollPart own={own} poll={poll} lang={lang} words={words} />,
  };
}

/** The parts of each page that change by themselves, by the name in their `data-live`. The page draws the same at first. */
export const livePages = {
  async live({ own, lang }: Looked): Promise<Record<'round' | 'questions', ReactNode>> {
    const lesson = await getLiveLesson(own, await siteTime(), lang);
    const drawn = { own, lesson, lang, words: wordsOf(lang) };
    return { round: <TeacherRound {...drawn} />, questions: <QuestionList {...drawn} /> };
  },
  overview: async (looked: Looked) => drawOverview(looked, await readOverview(looked.own)),
  async answers({ own, lang, query }: Looked): Promise<Record<'items', ReactNode>> {
    const all = await getItemsByPupil(own);
    const questions = await questionsOf(all.items);
    return {
      items: (
        <ItemsByPupilSection
          own={own}
          all={all}
          questions={questions}
          from={query.get('from')}
          lang={lang}
          words={wordsOf(lang)}
        />
      ),
    };
  },
  async project({ own, lang, headers }: Looked): Promise<Record<'screens', ReactNode>> {
    const [lesson, poll, now] = await Promise.all([
      getLesson(own),
      getClassPoll(own.id, dayOf(await siteTime())),
      findLiveNow(own, lang),
    ]);
    const items = showableItems(lesson.items, await questionsOf(lesson.items), lang);
    return {
      screens: (
        <Screens
          own={own}
          lesson={lesson}
          items={items}
          poll={poll}
          live={now}
          reach={currentReach(headers)}
          lang={lang}
          words={wordsOf(lang)}
        />
      ),
    };
  },
};

/** The instructors' own questions among items: the bank does not know them. */
const questionsOf = (items: readonly { id: string }[]) =>
  getOwnQuestions(items.map(({ id }) => id).filter(isOwnItemId));

export type LivePage = keyof typeof livePages;
export const isLivePage = (text: string): text is LivePage => Object.hasOwn(livePages, text);
