import 'server-only';
import type { Bank } from '../../bank';
import { arrests } from './arrests';
import { bakuAnswers } from './baku-answers';
import { before } from './before';
import { flight } from './flight';
import { parade } from './parade';
import { since } from './since';
import { warOfWords } from './war-of-words';
import { whatNext } from './what-next';
import { whyNow } from './why-now';
import { yekaterinburg } from './yekaterinburg';

/** Every quiz item in English, chapter by chapter. */
export const bank: Bank = {
  ...before,
  ...flight,
  ...parade,
  ...yekaterinburg,
  ...bakuAnswers,
  ...arrests,
  ...warOfWords,
  ...whyNow,
  ...whatNext,
  ...since,
};
