import type { AccountId } from '../../facts/accounts';

/** Words on the papers that a teacher prints, and around them on the screen. */
export const papers = {
  print: 'Print this page from your browser’s menu. It fits A4 and Letter, in black and white.',
  back: 'Back to the guide for teachers',
  name: 'Name',
  date: 'Date',
  handout: {
    title: 'Handout',
    standfirst:
      'Chapters to read on paper, with their marks and differences. All nine fit on fifteen sheets of A4, printed on one side.',
    chapters: 'Which chapters?',
    chaptersHint: 'Tick none for all nine.',
    told: 'Told by whom?',
    toldBoth: 'By both accounts, as on the site',
    toldOne: { a: 'Only as Account A tells it', b: 'Only as Account B tells it' } satisfies Record<AccountId, string>,
    paper: 'How much paper?',
    withoutFigures: 'Leave out the figures',
    sheets: 'For groups?',
    apart: 'Begin each chapter on a new sheet',
    show: 'Show',
    marks: 'How to read the marks',
    marksText:
      'The letter after a sentence is the account that says so. A sign beside it says what kind of claim it is; most are events and have none.',
    left: (account: string) => `This sheet gives only what ${account} says. The other account is left out on purpose.`,
  },
  classQuiz: {
    title: 'Quiz on paper',
    quiz: 'The questions',
    key: 'The answer key',
    handout: 'Its chapters to read',
    all: 'All questions that the class can be asked',
    some: 'As many as an attempt has',
    back: 'Back to the class',
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
      'One thing that only one account says, and which account it is:',
      'One question that neither account answers:',
      'What would have to be true for you to change your answer?',
    ],
  },
  poster: {
    title: 'Poster with the class code',
    standfirst: 'For the wall: pupils scan it, or type the code.',
    code: 'Class code',
    open: 'Open',
    openBlank: 'Open',
    type: 'Type the code, or scan the square.',
    typeOnly: 'Type the code.',
    name: 'Choose your name, or type it.',
    printed: (day: string) => `Printed on ${day}.`,
    mayChange: {
      network:
        'The address is that of one computer in this network, and may be another tomorrow. The code stays until the teacher makes a new one. If either has changed, this sheet leads nowhere: print it again.',
      open: 'The code stays until the teacher makes a new one; then this sheet leads nowhere: print it again.',
    },
  },
  cards: {
    title: 'Cards to join with',
    standfirst:
      'A card for each pupil on the roster who is not here yet: their name, and a square that lets in whoever scans it under that name. Nobody types anything.',
    pupils: 'For whom',
    submit: 'Make the cards',
    again:
      'Cards that you have printed for these pupils before stop working. A card is good for thirty days, or until somebody has joined with it; it is no return code.',
    noRoster: 'There is no roster yet, so there are no names to print:',
    nobody: 'Everybody on the roster is here already.',
    made: (n: number) =>
      `${n === 1 ? 'One card' : `${n} cards`}. They are shown only now, so print them before you leave this page.`,
    qr: (name: string) => `QR code with which ${name} joins`,
    scan: 'Scan the square.',
    or: 'Or open',
    type: 'type',
    once: (day: string) => `Works once, until ${day}.`,
  },
  report: {
    title: 'Class report',
    standfirst: 'How this class did, for your records: without names, so that it can be passed on.',
    asOf: (day: string) => `As of ${day}`,
    progress: 'How far the class is',
    pupils: (all: number, here: number) => `${here} of ${all} ${all === 1 ? 'pupil has' : 'pupils have'} joined.`,
    finished: (n: number) => (n === 1 ? 'One has finished the quiz.' : `${n} have finished the quiz.`),
    mean: (percent: number) => `The best attempts earned ${percent} % of the points on average.`,
    question: 'Question',
    n: 'Answers',
    got: 'Points',
  },
};
