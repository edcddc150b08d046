import type { Edition } from './edition';
import { chapters } from './en/chapters/chapters';
import { claims } from './en/claims';
import { corrections } from './en/corrections';
import { differences } from './en/differences';
import { events } from './en/events';
import { figureTexts } from './en/figures';
import { about } from './en/interface/about';
import { accounts } from './en/interface/accounts';
import { ballots } from './en/interface/ballots';
import { classes } from './en/interface/classes';
import { explainer } from './en/interface/explainer';
import { figures } from './en/interface/figures';
import { live } from './en/interface/live';
import { ownItems } from './en/interface/own-items';
import { papers } from './en/interface/papers';
import { poll } from './en/interface/poll';
import { pupil } from './en/interface/pupil';
import { quiz } from './en/interface/quiz';
import { reading } from './en/interface/reading';
import { refusals } from './en/interface/refusals';
import { since } from './en/interface/since';
import { site } from './en/interface/site';
import { titles } from './en/interface/titles';
import { people } from './en/people';
import { places } from './en/places';
import { questionStates } from './en/question-states';
import { record } from './en/record';
import { sinceNotes } from './en/since-notes';
import { sinceScenes } from './en/since-scenes';
import { speakers } from './en/speakers';
import { teach } from './en/teach';
import { terms } from './en/terms';

const en = {
  chapters,
  claims,
  differences,
  events,
  figureTexts,
  people,
  places,
  speakers,
  terms,
  site,
  titles,
  explainer,
  reading,
  figures,
  quiz,
  poll,
  pupil,
  about,
  accounts,
  teach,
  papers,
  ownItems,
  ballots,
  corrections,
  classes,
  live,
  refusals,
  since,
  record,
  sinceNotes,
  sinceScenes,
  questionStates,
};
en satisfies Edition;

/** All the words of a language but the quiz items: the content and the interface. English sets what each must have. */
export type Words = typeof en;

const editions: Record<'en', Words> = { en };

/** The words of a language that has content. */
export const wordsOf = (language: keyof typeof editions): Words => editions[language];
