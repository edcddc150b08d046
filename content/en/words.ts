import type { Edition } from '../edition';
import { chapters } from './chapters/chapters';
import { claims } from './claims';
import { corrections } from './corrections';
import { differences } from './differences';
import { events } from './events';
import { figureTexts } from './figures';
import { about } from './interface/about';
import { accounts } from './interface/accounts';
import { ballots } from './interface/ballots';
import { classes } from './interface/classes';
import { explainer } from './interface/explainer';
import { figures } from './interface/figures';
import { formats } from './interface/formats';
import { imports } from './interface/imports';
import { live } from './interface/live';
import { lti } from './interface/lti';
import { ownItems } from './interface/own-items';
import { papers } from './interface/papers';
import { poll } from './interface/poll';
import { pupil } from './interface/pupil';
import { quiz } from './interface/quiz';
import { reading } from './interface/reading';
import { refusals } from './interface/refusals';
import { since } from './interface/since';
import { site } from './interface/site';
import { titles } from './interface/titles';
import { people } from './people';
import { places } from './places';
import { questionStates } from './question-states';
import { record } from './record';
import { sinceNotes } from './since-notes';
import { sinceScenes } from './since-scenes';
import { speakers } from './speakers';
import { teach } from './teach';
import { terms } from './terms';

/** All the words of English but the quiz items. Whoever adds a language copies this file. */
export const en = {
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
  formats,
  imports,
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
  lti,
  refusals,
  since,
  record,
  sinceNotes,
  sinceScenes,
  questionStates,
};
en satisfies Edition;
