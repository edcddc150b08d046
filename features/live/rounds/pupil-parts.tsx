import 'server-only';
import type { ReactNode } from 'react';
import { wordsOf } from '@/content/editions';
import type { Pupil } from '@/features/pupil/pupil';
import { askedItem } from '@/features/quiz/asked-item';
import type { Language } from '@/lib/languages';
import { findPupilsRound, listRoundSums, ownQuestionsOf } from './answers.data';
import { PupilRound } from './pupil-round';
import { isPaused, type OwnLiveAnswer, type Round } from './round';

/** What a pupil's page shows of the lesson at this moment. */
export type PupilMoment = {
  /** Two pages with the same show the same. */
  view: string;
  /** There is something to wait for and nothing to fill in: a page without script may be asked for again by itself. */
  isWaiting: boolean;
  draw(): Promise<Record<'said' | 'round', ReactNode>>;
};

/** The question and the pause of a pupil's class at this moment. Asks the database as often for every pupil of any class. */
export async function pupilMoment(pupil: Pupil, now: Date, lang: Language): Promise<PupilMoment> {
  const found = await findPupilsRound(pupil);
  const paused = isPaused(pupil.class, now);
  const canAnswer = found?.round.state === 'open' && !found.own;
  return {
    view: JSON.stringify([lang, paused, found]),
    isWaiting: paused || (found !== null && !canAnswer),
    draw: () => drawn(pupil, { paused, canAnswer, found }, lang),
  };
}

async function drawn(
  pupil: Pupil,
  state: { paused: boolean; canAnswer: boolean; found: { round: Round; own: OwnLiveAnswer | null } | null },
  lang: Language,
): Promise<Record<'said' | 'round', ReactNode>> {
  const { paused, canAnswer, found } = state;
  const words = wordsOf(lang);
  const said = words.live.round.pupil;
  if (!found) return { said: paused ? said.paused : null, round: null };
  const { round, own } = found;
  const [questions, sums] = await Promise.all([
    ownQuestionsOf([round.item]),
    round.state === 'shown' ? listRoundSums(pupil.class) : [],
  ]);
  const standing = canAnswer ? said.asking : round.state === 'open' ? said.sent : said.closed;
  return {
    said: paused ? said.paused : round.state === 'shown' ? words.live.round.shown : standing,
    round: (
      <PupilRound
        code={pupil.class.code}
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
