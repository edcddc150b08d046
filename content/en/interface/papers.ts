import type { AccountId } from '../../facts/accounts';

/** Words on the papers that an instructor prints, and around them on the screen. */
export const papers = {
  print: 'Print this page from your browser’s menu. It fits A4 and Letter, in black and white.',
  back: 'Back to the guide for instructors',
  name: 'Name',
  date: 'Date',
  handout: {
    title: 'Handout',
    standfirst: 'Chapters to read on paper, with their marks and differences. Each begins on a new sheet.',
    chapters: 'Which chapters?',
    chaptersHint: 'None ticked means all nine.',
    told: 'Told by whom?',
    toldBoth: 'By both accounts, as on the site',
    toldOne: { a: 'Only as Account A tells it', b: 'Only as Account B tells it' } satisfies Record<AccountId, string>,
    paper: 'How much paper?',
    withoutFigures: 'Leave out the figures',
    show: 'Show',
    marks: 'How to read the marks',
    marksText:
      'The letter after a sentence is the account that says so. A sign beside it says of what kind the claim is; most are events and have none.',
    left: (account: string) => `This sheet gives only what ${account} tells. The other account is left out on purpose.`,
  },
  claims: {
    title: 'Table of claims',
    standfirst: 'Every claim of the nine chapters: what each account says of it, and in which paragraph.',
    columns: { claim: 'Claim', kind: 'Kind' },
  },
  exercise: { title: 'Two accounts, claim by claim' },
  slips: {
    title: 'Ballots, taps and exit slips',
    standfirst: 'Three sheets. Cut the ballots and the slips apart along the broken lines.',
    ballots: 'Ballots',
    ballot: 'Ballot',
    cross: 'One cross. Fold it; no name.',
    phase: 'Before reading, or after?',
    taps: 'How did each chapter move you?',
    tapsText:
      'Put one cross in each line after you have read the chapter. Does it make Azerbaijan look more lost to Russia, or less?',
    chapter: 'Chapter',
    exit: 'Exit slip',
    exitQuestions: [
      'One thing that only one account tells, and which account it is:',
      'One question that neither account answers:',
      'What would have to be true for you to change your answer?',
    ],
  },
};
