import type { Edition } from '../../edition';
import { before } from './1-before';
import { flight } from './2-flight';
import { parade } from './3-parade';
import { yekaterinburg } from './4-yekaterinburg';
import { bakuAnswers } from './5-baku-answers';
import { arrests } from './6-arrests';
import { warOfWords } from './7-war-of-words';
import { whyNow } from './8-why-now';
import { whatNext } from './9-what-next';

/** The nine chapters by slug. */
export const chapters: Edition['chapters'] = {
  before,
  flight,
  parade,
  yekaterinburg,
  'baku-answers': bakuAnswers,
  arrests,
  'war-of-words': warOfWords,
  'why-now': whyNow,
  'what-next': whatNext,
};
