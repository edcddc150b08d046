import type { ClaimKind } from '../../facts/claims';
import type { DifferenceType } from '../../facts/differences';
import type { SharedClaims } from '../../facts/shared';

/** Words of the cover, the chapters, the sources and the figures. */
export const explainer = {
  cover: {
    question: 'Has Russia lost Azerbaijan?',
    /** The finding; the numbers are counted from the claims. */
    standfirst: ({ both, all }: SharedClaims) =>
      `Two neighbours fell out within half a year. Two accounts tell how, and both report ${both} of the ${all} claims told here: much of what happened, hardly any of the why.`,
    readingTime: (minutes: number) => `${minutes} minutes, nine chapters`,
    chapters: 'The chapters',
    start: 'Start reading',
    /** In place of the form, for somebody who has begun to read. */
    toPoll: 'Your vote: cast it, change it, or see what others think',
    minutes: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
    before: 'Before you read',
    know: 'Two things to know first',
    howToRead: 'How to read it',
    howToReadText:
      'Sentences that report the accounts end in a mark: the letter of the account. Tap it to see the source. Sentences without one explain a word or lead on.',
    teachText:
      'Lesson plans, an exercise in reading sources, and papers to print, for a class with or without devices.',
    toTeach: 'To the guide for teachers',
  },
  chapter: {
    number: (number: number, all: number) => `Chapter ${number} of ${all}`,
    previous: 'Previous chapter',
    next: 'Next chapter',
    toQuiz: 'Try ten questions on all of it',
    vote: 'You have read it all: vote again',
    check: 'What stuck?',
    checkText: (n: number) => `A short quiz on this chapter: ${n} questions, each answer explained.`,
    startCheck: 'Start the quiz of this chapter',
    unanswered: 'What neither account says',
    neither: 'Neither account says.',
  },
  mark: {
    /** For screen readers: what the mark after a sentence leads to, the claim first. */
    label: (claim: string, accounts: string, kind: string) => `${claim}: ${accounts}, ${kind}`,
    and: ' and ',
    close: 'Close',
    full: 'On the sources page',
    paragraph: (ids: string) => `paragraph ${ids}`,
    paragraphs: (ids: string) => `paragraphs ${ids}`,
    silent: 'does not mention it',
    says: 'says',
    speaker: 'Cited:',
    wordsOf: (account: string) => `${account}’s words`,
    wordsOn: (account: string, speaker: string) => `${account}’s words, on ${speaker}`,
  },
  kinds: {
    event: { name: 'event', meaning: 'Something happened, and the account reports it in its own voice.' },
    statement: {
      name: 'statement',
      meaning: 'Somebody is on record as having said it. The fact is that it was said.',
    },
    allegation: { name: 'allegation', meaning: 'An accusation against somebody that the account does not establish.' },
    analysis: { name: 'analysis', meaning: 'Somebody’s reading of causes, motives or meaning.' },
    forecast: { name: 'forecast', meaning: 'About what was still to come when the account was written.' },
  } satisfies Record<ClaimKind, { name: string; meaning: string }>,
  differenceTypes: {
    contradict: { name: 'They contradict each other', meaning: 'As told, both cannot be right of the same people.' },
    detail: { name: 'One gives more detail', meaning: 'One account gives more detail than the other.' },
    silent: { name: 'One leaves it out', meaning: 'One account says what the other leaves out.' },
    frame: { name: 'Framed differently', meaning: 'The same thing under another name, or seen differently.' },
  } satisfies Record<DifferenceType, { name: string; meaning: string }>,
  /** What a sentence that names nobody takes along when it leaves its place: a copied link, a highlighted target. */
  teller: {
    reading: (account: string) => `${account}’s reading: `,
    forecast: (account: string) => `${account} expects: `,
    report: (account: string) => `${account} reports: `,
    both: 'Both accounts report: ',
    /** Beside the account names, what names a teller in the sentence itself. */
    named: ['both accounts', 'neither account', 'neither of the two'],
  },
  /** Stands at the head of a run of one account's telling, and stays in sight while it is read. */
  telling: {
    label: (account: string) => `${account} · its reading`,
    end: (account: string) => `End of what ${account} tells.`,
  },
  /** On paper, where no note can be opened. */
  explained: 'Words explained',
  /** How much of the story both accounts report; the numbers are counted from the claims. */
  finding: {
    title: 'Much of what, hardly any of the why',
    text: ({ both, all, kinds }: SharedClaims) =>
      `Of the ${all} claims told here, both accounts report ${both}. Of what happened they share a good part: ${kinds.event.both} of ${kinds.event.all} events. Of why it happened they share next to nothing: ${kinds.analysis.both} of ${kinds.analysis.all} readings, and ${kinds.forecast.both === 0 ? 'none' : kinds.forecast.both} of ${kinds.forecast.all} forecasts.`,
    caution: 'That both report a thing does not make it true, and what only one of them says is not thereby disputed.',
  },
  difference: { label: 'Where they differ', claims: 'Claims' },
  sources: {
    title: 'Sources',
    standfirst:
      'Everything that the nine chapters tell of the quarrel comes from two published accounts. This page lists each claim, which account carries it, and every point on which the two differ. What came since stands apart, beside its claim, and comes from the public record.',
    onPage: 'On this page',
    unfold: 'Show every difference and every claim in full',
    accounts: 'The two accounts',
    accountA:
      '“The Conflict Between Russia and Azerbaijan Is Escalating: What’s Happening and Why”. An unsigned web article, from about 2 July 2025. It has 29 paragraphs.',
    accountB:
      '“Has Russia lost Azerbaijan?” A news article, also unsigned, from 1 or 2 July 2025. It has 15 paragraphs. Its own title is lost; this is the question that it asks.',
    kinds: 'The five kinds of claim',
    claims: 'Every claim',
    differences: 'Where the accounts differ',
    differencesText: (n: number) => `On ${n} points the two differ. Here they are side by side.`,
    toSentence: 'Read it in its sentence',
    /** What a reader of the sources has to know. */
    texts:
      'The texts themselves are not reproduced here. What stands below is our retelling, with the number of the paragraph and, where the wording matters, a few of its words in quotation marks.',
    counts: (all: number, a: number, b: number, both: number) =>
      `${all} claims: ${a} only in Account A, ${b} only in Account B, ${both} in both.`,
    quoted: 'In its words',
  },
};
