import 'server-only';
import type { ReactNode } from 'react';
import { wordsOf } from '@/content/editions';
import type { Pupil } from '@/features/pupil/pupil';
import { askedItem } from '@/features/quiz/asked-item';
import type { Language } from '@/lib/languages';
import type { Class } from '../../class/class';
import { findPupilsRound, listRoundSums, ownQuestionsOf } from './answers.data';
import { AskedInBar } from './asked-in-bar';
import { PupilRound } from './pupil-round';
import { isPaused, isQuestion, type OwnLiveAnswer, type Round } from './round';
import { VoteAsked } from './vote-asked';

/** What a pupil's page shows of the lesson at this moment. */
export type PupilMoment = {
  /** Two pages with the same show the same. */
  view: string;
  /** There is something to wait for and nothing to fill in: a page without script may be asked for again by itself. */
  isWaiting: boolean;
  /** In the bar of the other pages that a pupil may have open; null when there is nothing to do for this one. */
  bar: ReactNode;
  draw(): Promise<Record<'said' | 'round' | 'bar', ReactNode>>;
};

/** What is asked of a class, and what one pupil answered. */
type Found = { round: Round; own: OwnLiveAnswer | null } | null;
type OfClass = Pick<Class, 'id' | 'code' | 'pausedAt'>;

/** The question and the pause of a pupil's class at this moment. Asks the database as often for every pupil of any class. */
export const pupilMoment = async (pupil: Pupil, now: Date, lang: Language): Promise<PupilMoment> =>
  momentOf(pupil.class, await findPupilsRound(pupil), now, lang);

/** The same, where it is known what was asked and answered. */
export function momentOf(ofClass: OfClass, found: Found, now: Date, lang: Language): PupilMoment {
  const paused = isPaused(ofClass, now);
  const canAnswer = found?.round.state === 'open' && isQuestion(found.round) && !found.own;
  const asked = paused ? 'pause' : canAnswer ? 'question' : found?.round.state === 'open' && !found.own ? 'vote' : null;
  const bar = asked && <AskedInBar asked={asked} code={ofClass.code} lang={lang} words={wordsOf(lang)} />;
  return {
    view: JSON.stringify([lang, paused, found]),
    isWaiting: !canAnswer && (paused || found !== null),
    bar,
    draw: async () => ({ ...(await drawn(ofClass, { paused, canAnswer, found }, lang)), bar }),
  };
}

async function drawn(
  ofClass: OfClass,
  { paused, canAnswer, found }: { paused: boolean; canAnswer: boolean; found: Found },
  lang: Language,
): Promise<Record<'said' | 'round', ReactNode>> {
  const words = wordsOf(lang);
  const said = words.live.round.pupil;
  if (!found) return { said: paused ? said.paused : null, round: null };
  const { round, own } = found;
  if (!isQuestion(round))
    return { said: paused ? said.paused : said.vote, round: <VoteAsked round={round} lang={lang} words={words} /> };
  const [questions, sums] = await Promise.all([
    ownQuestionsOf([round.item]),
    round.state === 'shown' ? listRoundSums(ofClass) : [],
  ]);
  const standing = canAnswer ? said.asking : round.state === 'open' ? said.sent : said.closed;
  return {
    said: paused ? said.paused : round.state === 'shown' ? words.live.round.shown : standing,
    round: (
      <PupilRound
        code={ofClass.code}
        round={round}
        whole={askedItem(round.item, questions, lang)}
        own={own}
        sums={sums.find((one) => one.round === round.id) ?? null}
        lang={lang}
        words={words}
      />
    ),
  };
}
