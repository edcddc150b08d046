import type { AccountId } from './accounts';
import type { ChapterSlug } from './chapters';
import type { ClaimId } from './claims';

/** In what way the two accounts differ; `content/en/interface` says it in words. */
export const differenceTypes = ['contradict', 'detail', 'silent', 'frame'] as const;
export type DifferenceType = (typeof differenceTypes)[number];

export type DifferenceFact = {
  type: DifferenceType;
  /** The chapter in which it stands side by side. */
  chapter: ChapterSlug;
  claims: readonly ClaimId[];
  /** For `silent`: the account that leaves it out. */
  silent?: AccountId;
};

/** Every point on which the two accounts do not tell the same. */
export const differences = {
  'how-the-plane-was-lost': { type: 'frame', chapter: 'flight', claims: ['crash-cause'] },
  'what-moscow-said-about-the-crash': {
    type: 'detail',
    chapter: 'flight',
    claims: ['crash-apology', 'crash-aftermath'],
  },
  'what-kind-of-operation': { type: 'frame', chapter: 'yekaterinburg', claims: ['raid-date'] },
  'scale-of-the-raid': { type: 'detail', chapter: 'yekaterinburg', claims: ['raid-detained', 'raid-hospital'] },
  'how-the-two-men-died': { type: 'frame', chapter: 'yekaterinburg', claims: ['raid-deaths'] },
  'whose-citizens': { type: 'contradict', chapter: 'war-of-words', claims: ['systematic-claim', 'mfa-citizens'] },
  'what-was-the-turning-point': {
    type: 'frame',
    chapter: 'baku-answers',
    claims: ['parade-as-trigger', 'catalyst', 'crash-turning-point'],
  },
  'what-was-cancelled': { type: 'detail', chapter: 'baku-answers', claims: ['culture-cancelled'] },
  'who-was-arrested-at-sputnik': { type: 'detail', chapter: 'arrests', claims: ['sputnik-raid', 'sputnik-fsb'] },
  'the-russian-detainees': {
    type: 'silent',
    chapter: 'arrests',
    claims: ['russians-detained', 'courtroom-images', 'programmers-tourists'],
    silent: 'a',
  },
  'how-moscow-took-it': {
    type: 'frame',
    chapter: 'war-of-words',
    claims: ['ambassador-summoned', 'more-arrests-russia', 'kremlin-cautious'],
  },
  'who-drives-the-media-war': { type: 'frame', chapter: 'war-of-words', claims: ['green-light', 'both-control-media'] },
  'why-it-happened': { type: 'frame', chapter: 'why-now', claims: ['russia-weaker', 'personal-grudges'] },
  'what-the-relationship-was': {
    type: 'frame',
    chapter: 'before',
    claims: ['treated-as-subordinate', 'seen-as-stable-alliance'],
  },
} as const satisfies Record<string, DifferenceFact>;

export type DifferenceId = keyof typeof differences;
export const differenceIds = Object.keys(differences) as DifferenceId[];
