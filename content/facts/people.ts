import type { ClaimId } from './claims';
import type { SpeakerId } from './speakers';

/** A person whom an account names. Who they are, in background terms, stands in `content/<language>/people`. */
export type PersonFact = {
  /** Claims that name or quote them. */
  claims: readonly [ClaimId, ...ClaimId[]];
  /** Given when an account quotes them. */
  speaker?: SpeakerId;
};

/** Everybody the accounts name. Arif Yunusov (Account B) and Ramis Yunus (Account A) are two people. */
export const people = {
  'vladimir-putin': {
    claims: ['crash-apology', 'parade-meaning', 'hitler-comparison', 'personal-grudges', 'others-may-follow'],
  },
  'ilham-aliyev': { claims: ['parade-declined', 'personal-grudges'] },
  'dmitry-peskov': { claims: ['peskov-regrettable'], speaker: 'dmitry-peskov' },
  'arif-yunusov': { claims: ['both-control-media', 'personal-grudges'], speaker: 'arif-yunusov' },
  'ramis-yunus': { claims: ['no-leverage'], speaker: 'ramis-yunus' },
  'donald-trump': { claims: ['trump-reassessed'] },
} as const satisfies Record<string, PersonFact>;

export type PersonId = keyof typeof people;
export const personIds = Object.keys(people) as PersonId[];
